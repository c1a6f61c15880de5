//! What is typed about the configuration.

/// Configuration.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Configuration")]
pub(crate) struct ConfigArgs {
    /// A key of allocheck.toml and its value
    #[arg(long, value_name = "KEY=VALUE")]
    pub(crate) config: Vec<String>,
    /// Read no configuration
    #[arg(long)]
    pub(crate) no_config: bool,
    /// Print the configuration that counts, and do nothing else
    #[arg(long)]
    pub(crate) show_config: bool,
    /// Leave out excluded files even if they are named as arguments
    #[arg(long)]
    pub(crate) force_exclude: bool,
}

/// The tables of cargo's own configuration, which editors hand on.
const CARGOS: &[&str] = &[
    "alias",
    "build",
    "cache",
    "doc",
    "env",
    "http",
    "install",
    "net",
    "patch",
    "profile",
    "registries",
    "registry",
    "resolver",
    "source",
    "target",
    "term",
    "unstable",
];

impl ConfigArgs {
    /// What was typed for us: the files and dotted keys of cargo's own configuration are cargo's matter.
    pub(crate) fn ours(&self) -> Vec<String> {
        let is_cargos = |typed: &str| {
            let key = typed.split('=').next().unwrap_or_default();
            !typed.contains('=') || key.split_once('.').is_some_and(|(table, _)| CARGOS.contains(&table.trim()))
        };
        self.config.iter().filter(|it| !is_cargos(it)).cloned().collect()
    }
}
