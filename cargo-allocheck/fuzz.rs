//! Readers of what other programs wrote, held against bytes that nobody would write.
//!
//! Each subject has a corpus, `fixtures/hostile/<name>`, which every test run replays, with a few mutations of each file.
//! With `ALLOCHECK_FUZZ_SECONDS` it is mutated for so long: what leads to an outcome that was not seen before is mutated
//! further, and kept in the folder `ALLOCHECK_FUZZ_KEEP` where that is named. What panics, takes long or needs much memory
//! is kept there as `found-…`; what ends the whole process is left in `last`. `ALLOCHECK_FUZZ_SEED` begins elsewhere.

use std::collections::HashSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// No input takes longer, even on a machine that does much else.
const LONGEST: Duration = Duration::from_secs(10);

/// No input needs more memory: what the process had at its peak, in kB.
const MOST_MEMORY: u64 = 512 << 10;

/// Mutations are not made larger.
const LARGEST: usize = 256 << 10;

/// Inputs that are mutated further.
const MOST_KEPT: usize = 2_000;

/// So many mutations of each file are read by every test run.
const EACH: usize = 8;

/// Something that reads bytes.
pub(crate) struct Subject<'a> {
    /// The folder of its corpus.
    pub(crate) name: &'a str,
    /// Reads, and says in a few words what came of it; what it says tells inputs apart.
    pub(crate) read: &'a dyn Fn(&[u8]) -> String,
    /// A mutation that knows the form; nothing where the bytes are not of it.
    pub(crate) reshape: fn(&mut Random, &[u8]) -> Option<Vec<u8>>,
}

/// Numbers that look random.
pub(crate) struct Random(u64);

impl Random {
    /// The next number.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// One below a bound; 0 where that is 0.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        (self.next() >> 8) as usize % bound.max(1)
    }

    /// A number such as programs stumble over.
    pub(crate) fn number(&mut self) -> u64 {
        match self.below(4) {
            0 => self.below(4) as u64,
            1 => 1_u64.checked_shl(self.below(65) as u32).unwrap_or(0).wrapping_sub(self.below(2) as u64),
            2 => u64::MAX - self.below(16) as u64,
            _ => self.next() >> self.below(64),
        }
    }
}

/// Reads the corpus of a subject and mutations of it.
pub(crate) fn hold(subject: &Subject<'_>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/hostile").join(subject.name);
    let files = fs::read_dir(&folder).expect("there is a corpus");
    let mut paths: Vec<PathBuf> = files.map(|it| it.expect("it can be read").path()).collect();
    paths.sort();
    let corpus: Vec<Vec<u8>> = paths.iter().map(|path| fs::read(path).expect("it can be read")).collect();
    assert!(!corpus.is_empty(), "{} is empty", folder.display());
    let mut random = Random(wished("SEED").filter(|it| *it != 0).unwrap_or(0x9E37_79B9_7F4A_7C15));
    if let Some(seconds) = wished("SECONDS") {
        return search(subject, corpus, &mut random, Duration::from_secs(seconds));
    }
    for (path, whole) in paths.iter().zip(&corpus) {
        for round in 0..=EACH {
            let bytes = if round == 0 { whole.clone() } else { mutated(subject, &corpus, &mut random, whole) };
            let read = read(subject, &bytes);
            assert!(read.is_ok(), "{}, mutation {round}: {read:?}", path.display());
        }
    }
}

fn wished<T: FromStr>(what: &str) -> Option<T> {
    std::env::var(format!("ALLOCHECK_FUZZ_{what}")).ok()?.parse().ok()
}

/// What came of an input.
///
/// # Errors
/// What is wrong with the reader.
fn read(subject: &Subject<'_>, bytes: &[u8]) -> Result<String, String> {
    // The peak begins anew; where the system has no such thing, memory is not measured.
    drop(fs::write("/proc/self/clear_refs", "5"));
    let started = Instant::now();
    let said = catch_unwind(AssertUnwindSafe(|| (subject.read)(bytes))).map_err(|_| "it panics".to_owned())?;
    let taken = started.elapsed();
    if taken > LONGEST {
        return Err(format!("it takes {} s", taken.as_secs()));
    }
    match peak() {
        Some(peak) if peak > MOST_MEMORY => Err(format!("it needs {peak} kB")),
        Some(_) | None => Ok(said),
    }
}

/// The most memory that the process had, in kB.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim_end_matches("kB").trim().parse().ok()
}

/// Mutates for so long.
fn search(subject: &Subject<'_>, mut corpus: Vec<Vec<u8>>, random: &mut Random, duration: Duration) {
    let keep = wished("KEEP").unwrap_or_else(|| std::env::temp_dir().join("cargo-allocheck-fuzz")).join(subject.name);
    fs::create_dir_all(&keep).expect("the folder can be made");
    let started = Instant::now();
    let tries = AtomicU64::new(0);
    let ended = AtomicBool::new(false);
    let mut seen: HashSet<String> = HashSet::new();
    let mut found: Vec<String> = Vec::new();
    thread::scope(|scope| {
        scope.spawn(|| watch(&tries, &ended));
        while started.elapsed() < duration {
            let count = tries.fetch_add(1, Ordering::Relaxed) as usize;
            let bytes = match corpus.get(count) {
                Some(whole) if found.is_empty() && seen.len() <= count => whole.clone(),
                Some(_) | None => {
                    let whole = &corpus[random.below(corpus.len())];
                    mutated(subject, &corpus, random, whole)
                }
            };
            // The reader may take the whole process with it.
            fs::write(keep.join("last"), &bytes).expect("the folder can be written to");
            match read(subject, &bytes) {
                Err(why) => {
                    let path = keep.join(format!("found-{}", found.len()));
                    fs::write(&path, &bytes).expect("the folder can be written to");
                    found.push(format!("{}: {why}", path.display()));
                    if found.len() == 20 {
                        break;
                    }
                }
                Ok(said) => {
                    if seen.insert(said) && corpus.len() < MOST_KEPT && !corpus.contains(&bytes) {
                        let path = keep.join(format!("kept-{:04}", corpus.len()));
                        fs::write(path, &bytes).expect("the folder can be written to");
                        corpus.push(bytes);
                    }
                }
            }
        }
        ended.store(true, Ordering::Relaxed);
    });
    let tries = tries.into_inner();
    println!("{}: {tries} inputs, {} outcomes, {} found", subject.name, seen.len(), found.len());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Ends the process where one input takes for ever: it is in `last` then.
fn watch(tries: &AtomicU64, ended: &AtomicBool) {
    let mut before = (0, Instant::now());
    while !ended.load(Ordering::Relaxed) {
        thread::sleep(Duration::from_millis(200));
        let now = tries.load(Ordering::Relaxed);
        if now != before.0 {
            before = (now, Instant::now());
        } else if before.1.elapsed() > LONGEST * 6 {
            eprintln!("input {now} does not end");
            std::process::abort();
        }
    }
}

/// One of the many ways in which bytes can be wrong.
fn mutated(subject: &Subject<'_>, corpus: &[Vec<u8>], random: &mut Random, whole: &[u8]) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    if random.below(2) == 0
        && let Some(reshaped) = (subject.reshape)(random, &bytes)
    {
        bytes = reshaped;
    }
    for _ in 0..random.below(6) {
        let at = random.below(bytes.len());
        match random.below(8) {
            0 => set(&mut bytes, at, &[random.next() as u8]),
            1 => {
                let bit = 1 << random.below(8);
                bytes.iter_mut().skip(at).take(1).for_each(|it| *it ^= bit);
            }
            2 => {
                let width = 1 << random.below(4);
                set(&mut bytes, at, &random.number().to_le_bytes()[..width]);
            }
            3 => digits(random, &mut bytes, at),
            4 => {
                let end = at + random.below((bytes.len() - at).min(64));
                bytes.drain(at..end);
            }
            5 => {
                let end = at + random.below((bytes.len() - at).min(4096));
                let copy = bytes[at..end].to_vec();
                let to = random.below(bytes.len());
                bytes.splice(to..to, copy);
            }
            6 => {
                let other = &corpus[random.below(corpus.len())];
                let from = random.below(other.len());
                let end = from + random.below((other.len() - from).min(4096));
                set(&mut bytes, at, &other[from..end]);
            }
            _ if random.below(8) == 0 => bytes.truncate(at),
            _ => {}
        }
    }
    bytes.truncate(LARGEST);
    bytes
}

/// Overwrites, and never grows.
fn set(bytes: &mut [u8], at: usize, new: &[u8]) {
    bytes.iter_mut().skip(at).zip(new).for_each(|(old, new)| *old = *new);
}

/// Puts another number in the place of the next one that is written in digits.
fn digits(random: &mut Random, bytes: &mut Vec<u8>, at: usize) {
    let is_digit = |it: &u8| it.is_ascii_digit();
    let Some(start) = bytes[at..].iter().position(is_digit).map(|start| at + start) else { return };
    let length = bytes[start..].iter().take_while(|it| is_digit(it)).count();
    bytes.splice(start..start + length, random.number().to_string().into_bytes());
}
