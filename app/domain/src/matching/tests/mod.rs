mod rules;
mod soundness;
