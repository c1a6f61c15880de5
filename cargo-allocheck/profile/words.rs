//! What was measured, for people.

use std::fmt;

use crate::profile::numbers::{Numbers, Scope};
use crate::profile::told::{Measured, Profiled};
use crate::render::count::Count;

/// `1,024 bytes`, `10 kB`, `1.6 MB`.
pub(crate) struct Bytes(pub(crate) u64);

impl fmt::Display for Bytes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(bytes) = *self;
        let tenths_of = |unit: u64| (bytes / unit, bytes % unit * 10 / unit);
        match bytes {
            0..10_000 => write!(out, "{}", Count(bytes as usize, "byte")),
            10_000..1_000_000 => write!(out, "{} kB", bytes / 1000),
            _ => {
                let (unit, name) = if bytes < 1_000_000_000 { (1_000_000, "MB") } else { (1_000_000_000, "GB") };
                let (whole, tenths) = tenths_of(unit);
                write!(out, "{whole}.{tenths} {name}")
            }
        }
    }
}

/// `7 blocks, 1.6 MB`; the bytes alone where blocks are not counted.
pub(crate) struct Amount(pub(crate) Numbers);

impl fmt::Display for Amount {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.blocks > 0 {
            write!(out, "{}, ", Count(self.0.blocks as usize, "block"))?;
        }
        write!(out, "{}", Bytes(self.0.bytes))
    }
}

/// A part of a whole: `31 %`, `0.4 %`, `less than 0.1 %`.
pub(crate) struct Share(pub(crate) f64);

impl Share {
    /// A part of the blocks, or of the bytes where blocks are not counted.
    pub(crate) fn of(part: &Numbers, whole: &Numbers) -> Self {
        match whole.blocks {
            0 => Self(part.bytes as f64 / whole.bytes.max(1) as f64),
            blocks => Self(part.blocks as f64 / blocks as f64),
        }
    }
}

impl fmt::Display for Share {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let percent = self.0 * 100.0;
        if percent >= 10.0 {
            // What is not all is not shown as all.
            write!(out, "{} %", percent.floor())
        } else if percent >= 0.1 {
            write!(out, "{:.1} %", (percent * 10.0).floor() / 10.0)
        } else {
            write!(out, "less than 0.1 %")
        }
    }
}

/// `1,990 blocks, 25 % of the run's, 4 bytes each, freed at once`.
pub(crate) fn words(profiled: &Profiled, measured: &Measured) -> String {
    let Measured { numbers, shared } = measured;
    let noun = if profiled.scope.counts_all { "block" } else { "live block" };
    let share = format!("{} of the run's", Share::of(numbers, &profiled.all));
    let mut parts = match (numbers.blocks, profiled.all.blocks) {
        (_, 0) => vec![Bytes(numbers.bytes).to_string(), share],
        (1, _) => vec![Count(1, noun).to_string(), share, Bytes(numbers.bytes).to_string()],
        (blocks, _) => {
            let (blocks, each) = (Count(blocks as usize, noun), Bytes(numbers.size()));
            vec![blocks.to_string(), share, format!("{each} each, {} in all", Bytes(numbers.bytes))]
        }
    };
    if profiled.scope.counts_all && (1..numbers.bytes).contains(&numbers.live_bytes) {
        parts.push(format!("{} at the peak", Bytes(numbers.live_bytes)));
    }
    parts.extend(lifetime(&profiled.scope, numbers));
    parts.extend(profiled.patterns(measured).into_iter().map(|it| it.words().to_owned()));
    if *shared {
        parts.push("together with the other places on this line".to_owned());
    }
    parts.join(", ")
}

/// How long a block lived, on average.
fn lifetime(scope: &Scope, numbers: &Numbers) -> Option<String> {
    if scope.unit.is_empty() || scope.end == 0 {
        return None;
    }
    let part = numbers.lifetime() as f64 / scope.end as f64;
    Some(if part < 0.001 { "freed at once".to_owned() } else { format!("alive for {} of the run", Share(part)) })
}

#[cfg(test)]
mod tests {
    use super::{Amount, Bytes, Share};
    use crate::profile::numbers::Numbers;

    #[test]
    fn blocks_are_told_where_they_are_counted() {
        let amount = |blocks| Amount(Numbers { blocks, bytes: 80, ..Numbers::default() }).to_string();
        assert_eq!([amount(0), amount(1), amount(2)], ["80 bytes", "1 block, 80 bytes", "2 blocks, 80 bytes"]);
    }

    #[test]
    fn bytes_are_rounded_down_to_what_people_read() {
        let shown = [0, 1, 9_999, 10_000, 1_650_000, 2_000_000_000].map(|it| Bytes(it).to_string());
        assert_eq!(shown, ["0 bytes", "1 byte", "9,999 bytes", "10 kB", "1.6 MB", "2.0 GB"]);
    }

    #[test]
    fn small_parts_are_not_nothing() {
        let shown = [1.0, 0.25, 0.004, 0.0001].map(|it| Share(it).to_string());
        assert_eq!(shown, ["100 %", "25 %", "0.4 %", "less than 0.1 %"]);
    }
}
