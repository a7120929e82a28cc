mod reasons;
mod rules;
mod soundness;
