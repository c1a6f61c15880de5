//! DHAT's JSON, version 2, as valgrind and the crate dhat write it.
//!
//! Points come before the frames that they name, so the file is read twice: nothing of it is kept but what the sink keeps.

use std::fmt;
use std::io::{self, BufRead, BufReader, Read};

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;

use crate::profile::frame::Frame;
use crate::profile::numbers::{Numbers, Scope};
use crate::profile::read::{MOST_FRAMES, Unread};
use crate::profile::sink::Sink;

/// Frames of one stack; what lies further out is dropped.
const DEEPEST: usize = 1024;

/// Bytes of one text: a small packed file can hold one that fills the memory.
const LONGEST: usize = 1 << 20;

/// Reads the profile that `open` opens.
///
/// # Errors
/// What keeps it from being read.
pub(super) fn read(
    open: &mut dyn FnMut() -> Result<Box<dyn BufRead>, Unread>,
    sink: &mut dyn Sink,
) -> Result<Scope, Unread> {
    let mut known = Known::default();
    pass(open()?, Pass { part: Part::Frames, known: &mut known, sink: &mut *sink })?;
    if known.version.is_none() || known.frames.is_empty() {
        return Err(Unread::Bad("it is JSON, but no heap profile of DHAT".to_owned()));
    }
    if known.version != Some(2) {
        return Err(Unread::Bad("it is of another version of DHAT's form than 2".to_owned()));
    }
    if known.mode.as_deref().is_some_and(|it| !it.ends_with("heap")) {
        return Err(Unread::Bad(format!("it is no profile of the heap, but of DHAT's mode `{}`", known.mode())));
    }
    pass(open()?, Pass { part: Part::Points, known: &mut known, sink })?;
    let has_lifetimes = known.lifetimes;
    Ok(Scope {
        command: known.command,
        counts_all: true,
        knows_live: has_lifetimes,
        unit: if has_lifetimes { known.unit } else { String::new() },
        end: known.end,
    })
}

/// What is learned in the first pass.
#[derive(Debug, Default)]
struct Known {
    version: Option<u64>,
    mode: Option<String>,
    command: String,
    lifetimes: bool,
    unit: String,
    end: u64,
    /// What stands for each frame in the sink.
    frames: Vec<u32>,
}

impl Known {
    fn mode(&self) -> &str {
        self.mode.as_deref().unwrap_or("")
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Frames,
    Points,
}

fn pass(text: Box<dyn BufRead>, pass: Pass<'_>) -> Result<(), Unread> {
    let text = ShortTexts { inner: text, state: State::Outside };
    let mut json = serde_json::Deserializer::from_reader(BufReader::with_capacity(1 << 16, text));
    pass.deserialize(&mut json).and_then(|()| json.end()).map_err(|error| match error.classify() {
        Category::Eof => Unread::Cut,
        Category::Io => Unread::from(std::io::Error::from(error)),
        Category::Syntax | Category::Data => Unread::Bad(error.to_string()),
    })
}

/// JSON, up to a text that is too long.
struct ShortTexts {
    inner: Box<dyn BufRead>,
    state: State,
}

/// Where in JSON a byte stands.
#[derive(Clone, Copy)]
enum State {
    Outside,
    /// In a text, behind so many bytes of it.
    Inside(usize),
    /// The same, behind a backslash.
    Escaped(usize),
}

impl Read for ShortTexts {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into)?;
        for byte in into.iter().take(read) {
            self.state = match (self.state, byte) {
                (State::Outside, b'"') => State::Inside(0),
                (State::Outside, _) | (State::Inside(_), b'"') => State::Outside,
                (State::Inside(LONGEST..), _) => {
                    let why = format!("it has a text of more than {} MiB", LONGEST >> 20);
                    return Err(io::Error::new(io::ErrorKind::InvalidData, why));
                }
                (State::Inside(length), b'\\') => State::Escaped(length + 1),
                (State::Inside(length) | State::Escaped(length), _) => State::Inside(length + 1),
            };
        }
        Ok(read)
    }
}

struct Pass<'a> {
    part: Part,
    known: &'a mut Known,
    sink: &'a mut dyn Sink,
}

impl<'de> DeserializeSeed<'de> for Pass<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Pass<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a profile of DHAT")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { part, known, sink } = self;
        while let Some(key) = map.next_key::<String>()? {
            match (part, key.as_str()) {
                (Part::Frames, "ftbl") => {
                    map.next_value_seed(Frames { frames: &mut known.frames, sink: &mut *sink })?
                }
                (Part::Points, "pps") => map.next_value_seed(Points { frames: &known.frames, sink: &mut *sink })?,
                (Part::Frames, "dhatFileVersion") => known.version = Some(map.next_value()?),
                (Part::Frames, "mode") => known.mode = Some(map.next_value()?),
                (Part::Frames, "cmd") => known.command = map.next_value()?,
                (Part::Frames, "bklt") => known.lifetimes = map.next_value()?,
                (Part::Frames, "tu") => known.unit = map.next_value()?,
                (Part::Frames, "te") => known.end = map.next_value()?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

struct Frames<'a> {
    frames: &'a mut Vec<u32>,
    sink: &'a mut dyn Sink,
}

impl<'de> DeserializeSeed<'de> for Frames<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Frames<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list of frames")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self { frames, sink } = self;
        while let Some(id) = list.next_element_seed(OneFrame(&mut *sink))? {
            if frames.len() == MOST_FRAMES {
                return Err(A::Error::custom(format!("it has more than {MOST_FRAMES} frames")));
            }
            frames.push(id);
        }
        Ok(())
    }
}

struct OneFrame<'a>(&'a mut dyn Sink);

impl<'de> DeserializeSeed<'de> for OneFrame<'_> {
    type Value = u32;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<u32, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for OneFrame<'_> {
    type Value = u32;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a frame")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<u32, E> {
        Ok(self.0.frame(Frame::parse(text)))
    }
}

struct Points<'a> {
    frames: &'a [u32],
    sink: &'a mut dyn Sink,
}

impl<'de> DeserializeSeed<'de> for Points<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Points<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list of points")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(Point { tb, tbk, tl, gb, gbk, ebk, fs }) = list.next_element()? {
            let mut stack = fs.0;
            for frame in &mut stack {
                let known = self.frames.get(*frame as usize);
                *frame = *known.ok_or_else(|| A::Error::custom(format!("there is no frame {frame}")))?;
            }
            let numbers = Numbers {
                blocks: tbk,
                bytes: tb,
                live_blocks: gbk,
                live_bytes: gb,
                end_blocks: ebk,
                lifetimes: tl,
                grown: 0,
            };
            self.sink.point(numbers, &stack);
        }
        Ok(())
    }
}

/// A point; the names are DHAT's.
#[derive(Deserialize)]
struct Point {
    tb: u64,
    tbk: u64,
    #[serde(default)]
    tl: u64,
    #[serde(default)]
    gb: u64,
    #[serde(default)]
    gbk: u64,
    #[serde(default)]
    ebk: u64,
    fs: Stack,
}

/// The innermost frames of a stack.
struct Stack(Vec<u32>);

impl<'de> Deserialize<'de> for Stack {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_seq(StackVisitor)
    }
}

struct StackVisitor;

impl<'de> Visitor<'de> for StackVisitor {
    type Value = Stack;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list of numbers of frames")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Stack, A::Error> {
        let mut stack = Vec::with_capacity(32);
        while let Some(frame) = list.next_element()? {
            if stack.len() < DEEPEST {
                stack.push(frame);
            }
        }
        Ok(Stack(stack))
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead, Cursor};

    use crate::profile::dhat::read;
    use crate::profile::frame::Frame;
    use crate::profile::numbers::Numbers;
    use crate::profile::read::{MOST_FRAMES, Unread};
    use crate::profile::sink::Sink;

    #[derive(Default)]
    struct Sum {
        frames: u32,
        all: Numbers,
        deepest: usize,
    }

    impl Sink for Sum {
        fn frame(&mut self, _: Frame<'_>) -> u32 {
            self.frames += 1;
            self.frames - 1
        }

        fn point(&mut self, numbers: Numbers, stack: &[u32]) {
            self.all += numbers;
            self.deepest = self.deepest.max(stack.len());
        }
    }

    fn kept() -> Vec<u8> {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/projects/profile.in/dhat-rs.json");
        std::fs::read(path).expect("the profile is there")
    }

    fn told(bytes: &[u8]) -> Result<Sum, Unread> {
        let mut sum = Sum::default();
        let mut open = || Ok(Box::new(Cursor::new(bytes.to_vec())) as Box<dyn BufRead>);
        read(&mut open, &mut sum).map(|_| sum)
    }

    #[test]
    fn all_is_told() {
        let sum = told(&kept()).expect("it is a profile");
        assert_eq!((sum.all.blocks, sum.all.bytes, sum.all.live_bytes), (8_004, 1_778_680, 1_755_790));
        assert_eq!((sum.frames > 100, sum.deepest), (true, 24));
    }

    #[test]
    fn every_cut_and_wrong_bytes_are_survived() {
        let whole = kept();
        let end = whole.trim_ascii_end().len();
        for cut in (1..end).step_by(67) {
            assert!(matches!(told(&whole[..cut]), Err(Unread::Cut)), "cut at {cut}");
        }
        for at in (0..end).step_by(67) {
            let outcomes = [0, b'"', b'9', b'[', 0xff].map(|byte| {
                let mut changed = whole.clone();
                changed[at] = byte;
                told(&changed).is_ok()
            });
            // A byte that is no text breaks the form everywhere.
            assert!(!outcomes[4] && !outcomes[0], "byte {at}");
        }
    }

    #[test]
    fn a_text_without_end_is_refused() {
        let frame = format!("0x1: shop::f\\\"{} (shop/src/lib.rs:1:1)", "x".repeat(1 << 21));
        let text = format!("{{\"dhatFileVersion\":2,\"pps\":[],\"ftbl\":[\"[root]\",\"{frame}\"]}}");
        let said = told(text.as_bytes()).err().map(|it| it.to_string());
        assert_eq!(said.as_deref(), Some("it has a text of more than 1 MiB"));
        let shorter = text.replace(&"x".repeat(1 << 20), "");
        assert_eq!(told(shorter.as_bytes()).map(|it| it.frames).ok(), Some(2));
    }

    #[test]
    fn frames_without_end_are_refused() {
        let mut text = br#"{"dhatFileVersion":2,"ftbl":["#.to_vec();
        text.extend(br#""","#.repeat(MOST_FRAMES));
        text.extend(br#"""],"pps":[]}"#);
        let said = told(&text).err().map(|it| it.to_string());
        assert!(said.is_some_and(|it| it.starts_with("it has more than 10000000 frames")));
    }

    #[test]
    fn stacks_without_end_are_cut() {
        let stack = vec!["0"; 100_000].join(",");
        let frames = "\"ftbl\":[\"[root]\"]";
        let text = format!("{{\"dhatFileVersion\":2,\"pps\":[{{\"tb\":1,\"tbk\":1,\"fs\":[{stack}]}}],{frames}}}");
        let sum = told(text.as_bytes()).expect("it is a profile");
        assert_eq!(sum.deepest, 1024);
    }
}
