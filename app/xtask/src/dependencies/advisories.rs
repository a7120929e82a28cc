//! What was found out about packages since they were taken: known to others, who may not answer.

use crate::{
    layout,
    setup::Machine,
    step::{self, Stop},
};

/// What stands in npm's answer, if there is one.
const NPM_ANSWER: &str = "\"auditReportVersion\"";
/// What cargo-deny says when it does not get the list of advisories.
const NO_LIST: &str = "failed to fetch advisory database";

/// Asks for advisories on both kinds of packages, and says where nobody answers.
pub(super) fn check(machine: &Machine, checker: &str) -> Result<(), Stop> {
    crates(machine, checker)?;
    npm(machine)
}

fn crates(machine: &Machine, checker: &str) -> Result<(), Stop> {
    let mut command = machine.command(checker);
    command.args(["deny", "check", "advisories"]);
    let output = command.output().map_err(|problem| step::not_started(&command, &problem))?;
    let said = String::from_utf8_lossy(&output.stderr);
    if output.status.success() {
        println!("  advisories on crates: none");
    } else if said.contains(NO_LIST) {
        println!("  advisories on crates: not looked up, the list can't be reached");
    } else {
        eprintln!("{said}");
        return Err(step::failed(&command, output.status));
    }
    Ok(())
}

fn npm(machine: &Machine) -> Result<(), Stop> {
    let mut command = machine.command("npm");
    command.args(["audit", "--json"]).current_dir(layout::web());
    let output = command.output().map_err(|problem| step::not_started(&command, &problem))?;
    let said = String::from_utf8_lossy(&output.stdout);
    if !said.contains(NPM_ANSWER) {
        println!(
            "  advisories on npm packages: not looked up, the registry answers no such question"
        );
    } else if output.status.success() {
        println!("  advisories on npm packages: none");
    } else {
        eprintln!("{said}");
        return Err(step::failed(&command, output.status));
    }
    Ok(())
}
