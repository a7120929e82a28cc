mod reasons;
mod rules;
mod soundness;
mod surprise;
