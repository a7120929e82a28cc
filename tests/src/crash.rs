//! Ending a browser without asking it.

use std::{collections::BTreeMap, process::Command};

use crate::{Outcome, ensure};

/// Kills every process that `root` started, and those that these did, all at once.
pub(crate) fn kill_descendants(root: u32) -> Outcome {
    let listed = Command::new("ps").args(["-A", "-o", "pid=,ppid="]).output()?;
    let processes = String::from_utf8_lossy(&listed.stdout);
    let killed: Vec<String> =
        descendants(root, &processes).into_iter().map(|it| it.to_string()).collect();
    ensure(!killed.is_empty(), "there is no browser to end")?;
    // One that has ended by itself meanwhile is as good as killed.
    Command::new("kill").arg("-KILL").args(killed).output()?;
    Ok(())
}

/// Numbers of all processes below `root` in a list of lines, each with a process and its parent.
fn descendants(root: u32, processes: &str) -> Vec<u32> {
    let mut children: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for line in processes.lines() {
        let mut numbers = line.split_whitespace().map(str::parse);
        if let (Some(Ok(process)), Some(Ok(parent))) = (numbers.next(), numbers.next()) {
            children.entry(parent).or_default().push(process);
        }
    }
    let mut found = Vec::new();
    let mut open = vec![root];
    while let Some(parent) = open.pop() {
        let below = children.remove(&parent).unwrap_or_default();
        open.extend(&below);
        found.extend(below);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_children_and_theirs_and_nobody_else() {
        let processes = " 1 0\n 20 1\n 21 20\n 22 21\n 30 1\n 31 30\n";
        assert_eq!(descendants(20, processes), [21, 22]);
    }
}
