mod rules;
mod simulated;
mod soundness;
