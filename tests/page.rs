//! The page of `--format html` in a real browser: it works from disk, and with ten thousand findings.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Asks the page all that a reader does, and leaves the answers where the browser prints them.
const PROBE: &str = "<script>
const asked = {};
addEventListener('error', (event) => { asked.error = event.message; });
const cards = () => document.querySelectorAll('details.finding').length;
const type = (key, target) => (target || document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
asked.findings = told.findings.length;
asked.first = cards();
document.querySelector('.more')?.click();
asked.more = cards();
type('j');
asked.focused = document.activeElement === document.querySelector('details.finding > summary');
const first = document.querySelector('details.finding');
first.open = true;
first.ontoggle();
asked.source = first.querySelectorAll('.source mark.primary').length;
asked.code = first.querySelectorAll('script, img').length;
state.search = 'nothing is called this';
show();
asked.none = cards();
type('Escape');
document.querySelectorAll('.chips button')[1].click();
asked.chosen = new Set([...document.querySelectorAll('details.finding .where')].map((it) => it.textContent)).size > 0;
type('2');
asked.tiles = document.querySelectorAll('#tiles button').length;
asked.sizes = document.querySelectorAll('.key button').length;
asked.rows = document.querySelectorAll('tbody tr').length;
document.querySelector('#tiles button')?.click();
asked.deeper = state.path.length;
type('Backspace');
asked.back = state.path.length;
type('3');
asked.layouts = document.querySelectorAll('.layout').length;
type('t');
asked.dark = document.documentElement.classList.contains('dark');
asked.wide = document.documentElement.scrollWidth <= innerWidth;
document.body.setAttribute('data-asked', JSON.stringify(asked));
</script>";

fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(folder.join("src")).expect("the target folder can be written to");
    folder
}

/// What the browser says of a page of that width; nothing where there is no browser.
fn asked(page: &Path, width: u32) -> Option<serde_json::Value> {
    let text = fs::read_to_string(page).expect("the page was written");
    let probed = page.with_extension(format!("{width}.html"));
    fs::write(&probed, text + PROBE).expect("the target folder can be written to");
    let run = Command::new("chromium")
        .args(["--headless=new", "--no-sandbox", "--disable-gpu", "--dump-dom"])
        .args([format!("--window-size={width},900"), format!("file://{}", probed.display())])
        .output();
    let Ok(run) = run else {
        eprintln!("SKIPPED: there is no chromium on this machine, so the page was not looked at");
        return None;
    };
    let shown = String::from_utf8_lossy(&run.stdout).into_owned();
    let answers = shown.split("data-asked=\"").nth(1).and_then(|rest| rest.split('"').next());
    let answers = answers.unwrap_or_else(|| panic!("no answers: {}", String::from_utf8_lossy(&run.stderr)));
    Some(serde_json::from_str(&answers.replace("&quot;", "\"").replace("&amp;", "&")).expect("answers are JSON"))
}

fn write_page(manifest: &Path, page: &Path, options: &[&Path]) {
    let run = Command::new(env!("CARGO_BIN_EXE_cargo-allocheck"))
        .args(["allocheck", "--workspace", "--quiet", "--manifest-path"])
        .arg(manifest)
        .arg(format!("--format=html={}", page.display()))
        .args(options)
        .output()
        .expect("the command was built for this test");
    assert_eq!(run.status.code(), Some(1), "{}", String::from_utf8_lossy(&run.stderr));
}

#[test]
fn a_page_is_read_filtered_and_searched() {
    let page = scratch("page").join("page.html");
    write_page(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/projects/sample-service/Cargo.toml"), &page, &[]);
    for width in [1400, 900, 500] {
        let Some(asked) = asked(&page, width) else { return };
        assert_eq!(asked["error"], serde_json::Value::Null);
        assert_eq!(asked["first"], asked["findings"], "a few findings stand on one page");
        assert_eq!((&asked["source"], &asked["none"], &asked["code"]), (&1.into(), &0.into(), &0.into()), "{asked}");
        assert!(asked["tiles"].as_u64() > Some(1) && asked["rows"].as_u64() > Some(20), "{asked}");
        assert_eq!(asked["sizes"], 0, "no profile was given");
        assert_eq!((&asked["deeper"], &asked["back"]), (&1.into(), &0.into()), "{asked}");
        for truth in ["focused", "chosen", "dark", "wide"] {
            assert_eq!(asked[truth], true, "{truth} at {width}: {asked}");
        }
    }
}

#[test]
fn a_profile_sizes_the_map() {
    let page = scratch("profiled").join("page.html");
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/projects/profile.in");
    let options = [Path::new("--heap-profile"), &project.join("dhat-rs.json")];
    write_page(&project.join("Cargo.toml"), &page, &options);
    let text = fs::read_to_string(&page).expect("the page was written");
    assert!(text.contains(r#""blocks":9,"#) && text.contains(r#""profile":{"command":"target/debug/driver""#));
    let Some(asked) = asked(&page, 1400) else { return };
    assert_eq!(asked["error"], serde_json::Value::Null);
    assert_eq!((&asked["sizes"], &asked["tiles"]), (&3.into(), &2.into()), "{asked}");
}

#[test]
fn ten_thousand_findings_are_shown_in_parts() {
    let folder = scratch("large");
    let manifest = folder.join("Cargo.toml");
    fs::write(&manifest, "[package]\nname = \"large\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n")
        .expect("it can be written");
    let mut text = String::from("//! </script><img src=x> & \"quotes\"\n");
    for at in 0..10_000 {
        writeln!(text, "#[repr(C)] pub struct T{at} {{ a: u8, /* </script><img> */ b: u64, c: u8 }}").expect("memory");
    }
    fs::write(folder.join("src/lib.rs"), text).expect("it can be written");
    let page = folder.join("page.html");
    write_page(&manifest, &page, &[]);
    let Some(asked) = asked(&page, 1400) else { return };
    assert_eq!(asked["error"], serde_json::Value::Null);
    assert_eq!(
        (&asked["findings"], &asked["first"], &asked["more"]),
        (&10_000.into(), &200.into(), &400.into()),
        "{asked}"
    );
    assert_eq!((&asked["code"], &asked["layouts"]), (&0.into(), &200.into()), "{asked}");
}
