//! Types made at random, the same in each run.

use std::fmt::Write as _;

/// Small and odd types, so that gaps and leftover values of all kinds come together.
const LEAVES: [&str; 28] = [
    "u8",
    "u16",
    "u32",
    "u64",
    "u128",
    "bool",
    "char",
    "f32",
    "f64",
    "()",
    "[u8; 3]",
    "[u8; 4]",
    "[u16; 3]",
    "[u64; 0]",
    "[bool; 5]",
    "(u8, bool)",
    "(bool, u32, u8)",
    "&'static u8",
    "&'static str",
    "*const u8",
    "Option<bool>",
    "Option<u16>",
    "String",
    "Box<[u8]>",
    "std::num::NonZeroU16",
    "std::cmp::Ordering",
    "std::time::Duration",
    "std::convert::Infallible",
];

const REPRS: [&str; 14] = [
    "",
    "",
    "",
    "",
    "",
    "",
    "#[repr(C)]",
    "#[repr(C)]",
    "#[repr(C, packed)]",
    "#[repr(C, packed(2))]",
    "#[repr(packed(4))]",
    "#[repr(align(8))]",
    "#[repr(C, align(16))]",
    "#[repr(align(2))]",
];

const ENUM_REPRS: [&str; 8] = ["", "", "", "", "#[repr(C)]", "#[repr(u8)]", "#[repr(i32)]", "#[repr(u16)]"];

/// A plain generator of numbers: what it makes only has to be mixed, and the same each time.
struct Mixer(u64);

impl Mixer {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % end
    }

    fn pick(&mut self, of: &[&'static str]) -> &'static str {
        of[self.below(of.len())]
    }
}

/// Source text with this many structs and enums, later ones made of earlier ones.
pub fn types(count: usize) -> String {
    let mut mixer = Mixer(2_026);
    let mut out = String::new();
    // Types that can lie in a packed one: those without an alignment of their own.
    let mut plain: Vec<bool> = Vec::with_capacity(count);
    for at in 0..count {
        if mixer.below(2) == 0 {
            let repr = mixer.pick(&REPRS);
            let is_packed = repr.contains("packed");
            let mut has_align = repr.contains("align");
            let _ = write!(out, "{repr}\nstruct T{at} {{ ");
            for field in 0..mixer.below(7) {
                let (ty, aligned) = ty(&mut mixer, &plain, is_packed);
                has_align |= aligned;
                let _ = write!(out, "f{field}: {ty}, ");
            }
            plain.push(!has_align);
            out += "}\n";
        } else {
            let repr = mixer.pick(&ENUM_REPRS);
            let mut has_align = false;
            let _ = write!(out, "{repr}\nenum T{at} {{ ");
            for variant in 0..=mixer.below(5) {
                let _ = write!(out, "V{variant}");
                let fields = mixer.below(5);
                if fields > 0 {
                    out += "(";
                    for _ in 0..fields {
                        let (ty, aligned) = ty(&mut mixer, &plain, false);
                        has_align |= aligned;
                        out += &ty;
                        out += ", ";
                    }
                    out += ")";
                }
                out += ", ";
            }
            plain.push(!has_align);
            out += "}\n";
        }
        let _ = writeln!(out, "type Maybe{at} = Option<T{at}>;\ntype Pair{at} = (T{at}, bool, u32, [T{at}; 2]);");
    }
    out
}

/// A type to be a field, and whether it asks for an alignment.
fn ty(mixer: &mut Mixer, plain: &[bool], in_packed: bool) -> (String, bool) {
    if plain.is_empty() || mixer.below(3) > 0 {
        return (mixer.pick(&LEAVES).to_owned(), false);
    }
    let at = mixer.below(plain.len());
    if in_packed && !plain[at] {
        return (String::from("u32"), false);
    }
    match mixer.below(4) {
        0 => (format!("Option<T{at}>"), !plain[at]),
        1 => (format!("[T{at}; 2]"), !plain[at]),
        _ => (format!("T{at}"), !plain[at]),
    }
}
