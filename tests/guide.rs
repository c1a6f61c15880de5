//! The guide's commands do what the guide says.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use snapbox::{Assert, IntoData as _};

/// Stands between the outputs of two commands, before the first one's exit code.
const MARK: char = '\u{1}';

/// A command of the guide and what it says of it.
#[derive(Debug, PartialEq)]
struct Step {
    command: String,
    output: String,
}

/// The text between the blocks, and the steps of each block: one text more than there are blocks.
fn parse(guide: &str) -> (Vec<String>, Vec<Vec<Step>>) {
    let (mut texts, mut blocks) = (vec![String::new()], Vec::new());
    let mut open: Option<Vec<Step>> = None;
    for line in guide.split_inclusive('\n') {
        match &mut open {
            None if line.trim_end() == "```console" => open = Some(Vec::new()),
            None => texts.last_mut().expect("there is one").push_str(line),
            Some(_) if line.trim_end() == "```" => {
                blocks.extend(open.take());
                texts.push(String::new());
            }
            Some(steps) => match line.strip_prefix("$ ") {
                Some(command) => steps.push(Step { command: command.trim_end().to_owned(), output: String::new() }),
                None => steps.last_mut().expect("a block begins with a command").output.push_str(line),
            },
        }
    }
    assert!(open.is_none(), "a block is not closed");
    (texts, blocks)
}

/// What the commands really write, both streams together, with an exit code first that is not 0.
fn run(steps: &[&Step], home: &Path) -> Vec<String> {
    let tool = Path::new(env!("CARGO_BIN_EXE_cargo-allocheck")).parent().expect("it is in a folder");
    let path = std::env::var("PATH").expect("there is a path");
    let cargo_home = std::env::var("CARGO_HOME")
        .unwrap_or_else(|_| format!("{}/.cargo", std::env::var("HOME").expect("there is a home")));
    let rustup_home = std::env::var("RUSTUP_HOME")
        .unwrap_or_else(|_| format!("{}/.rustup", std::env::var("HOME").expect("there is a home")));
    let mut shell = Command::new("bash")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("PATH", format!("{}:{path}", tool.display()))
        .env("HOME", home)
        .env("CARGO_HOME", cargo_home)
        .env("RUSTUP_HOME", rustup_home)
        .env("GIT_CONFIG_GLOBAL", home.join("gitconfig"))
        .env_remove("CARGO_TARGET_DIR")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("bash can be run");
    let mut script = String::from("exec 2>&1\n");
    for step in steps {
        writeln!(script, "{{ {}\n}} < /dev/null\nprintf '{MARK}%d{MARK}' $?", step.command)
            .expect("a string takes all");
    }
    shell.stdin.take().expect("it is piped").write_all(script.as_bytes()).expect("bash reads");
    let output = shell.wait_with_output().expect("bash ends");
    let output = String::from_utf8(output.stdout).expect("it is text");
    let mut parts = output.split(MARK);
    let mut said = Vec::new();
    while let (Some(text), Some(code)) = (parts.next(), parts.next()) {
        let code = if code == "0" { String::new() } else { format!("? {code}\n") };
        let text = text.trim_end();
        let end = if text.is_empty() { "" } else { "\n" };
        said.push(format!("{code}{text}{end}"));
    }
    assert_eq!(said.len(), steps.len(), "one output for each command");
    said
}

#[test]
fn the_guide_is_true() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guide.md");
    let guide = fs::read_to_string(&path).expect("there is a guide");
    let (texts, blocks) = parse(&guide);
    let steps: Vec<&Step> = blocks.iter().flatten().collect();
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("guide");
    drop(fs::remove_dir_all(&home));
    fs::create_dir_all(&home).expect("the folder can be made");
    fs::write(home.join("gitconfig"), "[user]\nname = A\nemail = a@example.org\n").expect("it can be written");
    let said = run(&steps, &home);

    let assert = Assert::new();
    let mut kept = said.iter().zip(&steps).map(|(said, step)| {
        let is_right = assert.try_eq(Some(&"guide"), said.into(), (&step.output).into()).is_ok();
        let output = if is_right { &step.output } else { said };
        format!("$ {}\n{output}", step.command)
    });
    let mut now = String::new();
    for (text, block) in texts.iter().zip(blocks.iter().map(Some).chain([None])) {
        now.push_str(text);
        if let Some(block) = block {
            let steps: String = kept.by_ref().take(block.len()).collect();
            write!(now, "```console\n{steps}```\n").expect("a string takes all");
        }
    }
    if std::env::var_os("SNAPSHOTS").is_some_and(|it| it == "overwrite") {
        fs::write(&path, &now).expect("the guide can be written");
    } else {
        assert.eq(now.raw(), guide.raw());
    }
}
