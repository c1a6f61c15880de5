//! Where the file of `mod x;` lies, by the rules of the Rust Reference.

use std::path::{Path, PathBuf};

/// Where a file's modules are looked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Home {
    /// The file's folder.
    pub(crate) folder: PathBuf,
    /// The folder in it that holds the modules of `name.rs`; nothing for roots, `mod.rs` and files named by `#[path]`.
    pub(crate) below: Option<String>,
}

/// What is written at an out-of-line module.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Written<'a> {
    /// Its name.
    pub(crate) name: &'a str,
    /// The inline modules around it, the outermost first.
    pub(crate) around: &'a [Inline<'a>],
    /// Its `#[path]`, and those in its `cfg_attr`s.
    pub(crate) paths: &'a [Box<str>],
    /// Some or all of `paths` hold under a condition.
    pub(crate) conditional: bool,
}

/// The folder that an inline module stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Inline<'a> {
    /// One of its name.
    Name(&'a str),
    /// The one that its `#[path]` names.
    Path(&'a str),
}

/// A file that a module may lie in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// The file.
    pub(crate) path: PathBuf,
    /// Where its own modules are looked for.
    pub(crate) home: Home,
}

impl Home {
    /// That of a crate's root.
    pub(crate) fn root(path: &Path) -> Self {
        Self { folder: path.parent().unwrap_or(Path::new("")).to_path_buf(), below: None }
    }

    /// That of a file which nobody names: with the modules of `name.rs` in the folder `name`, where there is one.
    pub(crate) fn guess(path: &Path) -> Self {
        let mut home = Self::root(path);
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        if !matches!(&*stem, "main" | "lib" | "mod") && home.folder.join(&stem).is_dir() {
            home.below = Some(stem);
        }
        home
    }

    /// Where the file of a module may lie, the likeliest first.
    pub(crate) fn candidates(&self, written: Written<'_>) -> Vec<Candidate> {
        let mut inner = self.folder.clone();
        let mut below = self.below.as_deref();
        for inline in written.around {
            match inline {
                Inline::Name(name) => {
                    inner.extend(below);
                    inner.push(name);
                }
                // As at a file's top, this starts from the file's folder.
                Inline::Path(path) => inner.push(path),
            }
            below = None;
        }
        inner.extend(below);
        // At a file's top `#[path]` starts from the file's folder; in an inline module from that module's.
        let outer = if written.around.is_empty() { &self.folder } else { &inner };
        let mut found: Vec<Candidate> = written
            .paths
            .iter()
            .map(|path| {
                let path = outer.join(&**path);
                let home = Self::root(&path);
                Candidate { path, home }
            })
            .collect();
        if found.is_empty() || written.conditional {
            let Written { name, .. } = written;
            let beside = Self { folder: inner.clone(), below: Some(name.to_owned()) };
            found.push(Candidate { path: inner.join(format!("{name}.rs")), home: beside });
            inner.push(name);
            let path = inner.join("mod.rs");
            found.push(Candidate { path, home: Self { folder: inner, below: None } });
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{Home, Inline, Written};

    fn paths(home: &Home, around: &[&str], paths: &[&str], conditional: bool) -> Vec<String> {
        let around: Vec<Inline<'_>> = around.iter().map(|name| Inline::Name(name)).collect();
        found(home, &around, paths, conditional)
    }

    fn found(home: &Home, around: &[Inline<'_>], paths: &[&str], conditional: bool) -> Vec<String> {
        let paths: Vec<Box<str>> = paths.iter().map(|path| Box::from(*path)).collect();
        let written = Written { name: "x", around, paths: &paths, conditional };
        home.candidates(written).into_iter().map(|it| it.path.to_string_lossy().into_owned()).collect()
    }

    fn below(name: &str) -> Home {
        Home { folder: PathBuf::from("src"), below: Some(name.to_owned()) }
    }

    #[test]
    fn a_root_looks_beside_itself() {
        let home = Home::root(Path::new("src/lib.rs"));
        assert_eq!(paths(&home, &[], &[], false), ["src/x.rs", "src/x/mod.rs"]);
        assert_eq!(paths(&home, &["a", "b"], &[], false), ["src/a/b/x.rs", "src/a/b/x/mod.rs"]);
    }

    #[test]
    fn another_file_looks_in_its_folder() {
        assert_eq!(paths(&below("a"), &[], &[], false), ["src/a/x.rs", "src/a/x/mod.rs"]);
        assert_eq!(paths(&below("a"), &["b"], &[], false), ["src/a/b/x.rs", "src/a/b/x/mod.rs"]);
    }

    #[test]
    fn a_path_starts_from_the_file_or_from_the_inline_module() {
        assert_eq!(paths(&below("a"), &[], &["y.rs"], false), ["src/y.rs"]);
        assert_eq!(paths(&below("a"), &["b"], &["y.rs"], false), ["src/a/b/y.rs"]);
    }

    #[test]
    fn an_inline_module_may_have_a_path() {
        // `#[path = "thread_files"] mod thread { #[path = "tls.rs"] mod local_data; mod other; }`
        let thread = [Inline::Path("thread_files")];
        assert_eq!(found(&below("a"), &thread, &["tls.rs"], false), ["src/thread_files/tls.rs"]);
        let others = ["src/thread_files/x.rs", "src/thread_files/x/mod.rs"];
        assert_eq!(found(&below("a"), &thread, &[], false), others);
        let inner = [Inline::Name("b"), Inline::Path("c")];
        assert_eq!(found(&below("a"), &inner, &["y.rs"], false), ["src/a/b/c/y.rs"]);
    }

    #[test]
    fn a_conditional_path_leaves_the_plain_one() {
        let home = Home::root(Path::new("src/lib.rs"));
        assert_eq!(paths(&home, &[], &["win.rs"], true), ["src/win.rs", "src/x.rs", "src/x/mod.rs"]);
    }

    #[test]
    fn a_file_named_by_path_is_like_a_mod_rs() {
        let written = Written { name: "x", around: &[], paths: &["deep/y.rs".into()], conditional: false };
        let candidates = below("a").candidates(written);
        assert_eq!(candidates[0].home, Home { folder: PathBuf::from("src/deep"), below: None });
    }
}
