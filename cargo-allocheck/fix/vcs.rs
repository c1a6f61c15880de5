//! Whether what is about to be changed can be had back: the questions of `cargo fix`.

use std::path::Path;
use std::process::Command;

use crate::fix::args::FixArgs;

/// Refuses to change files whose present state is not kept by version control.
///
/// # Errors
/// What is in the way, and by which flag it is passed.
pub(crate) fn check(root: &Path, args: &FixArgs) -> Result<(), String> {
    if args.allow_no_vcs && !is_versioned(root) {
        return Ok(());
    }
    let asked = Command::new("git")
        .args(["status", "--porcelain=v1", "-z", "--untracked-files=normal", "--ignore-submodules=dirty"])
        .current_dir(root)
        .output();
    let status = match asked {
        Ok(output) if output.status.success() => output.stdout,
        // Other systems of version control are not asked: that they are there has to do.
        _ if other_vcs(root) => return Ok(()),
        _ => {
            let shown = root.display();
            return Err(format!(
                "failed to find version control around {shown}, without which fixes cannot be taken back; pass \
                 --allow-no-vcs to apply them all the same"
            ));
        }
    };
    let status = String::from_utf8_lossy(&status);
    let mut dirty = Vec::new();
    let mut entries = status.split('\0').filter(|entry| entry.len() > 3);
    while let Some(entry) = entries.next() {
        let (state, path) = entry.split_at(3);
        let (index, tree) = (state.as_bytes()[0], state.as_bytes()[1]);
        if matches!(index, b'R' | b'C') {
            // The old name follows.
            entries.next();
        }
        if tree == b' ' {
            if !args.allow_staged && !args.allow_dirty {
                dirty.push(format!("  {path} (staged)"));
            }
        } else if !args.allow_dirty {
            dirty.push(format!("  {path} (dirty)"));
        }
    }
    if dirty.is_empty() {
        return Ok(());
    }
    Err(format!(
        "failed to apply fixes: the working folder has changes, which could not be told from the fixes; commit them, or \
         pass --allow-dirty (or --allow-staged, if all is staged)\n{}",
        dirty.join("\n")
    ))
}

fn is_versioned(root: &Path) -> bool {
    root.ancestors().any(|folder| folder.join(".git").exists()) || other_vcs(root)
}

fn other_vcs(root: &Path) -> bool {
    root.ancestors().any(|folder| [".hg", ".jj", ".pijul", "_FOSSIL_"].iter().any(|it| folder.join(it).exists()))
}
