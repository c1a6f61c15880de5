//! What a change did to what was asked of the heap: a result for each place that asks for more.

use std::io::{self, Write};

use serde_json::json;

use crate::profile::change::{Moved, Pair};
use crate::profile::words::Bytes;
use crate::render::change::ToldChange;
use crate::render::count::{Count, Grouped};
use crate::render::fingerprint::hash;
use crate::render::region::Region;
use crate::render::sarif::model::{
    Artifact, Configuration, Descriptor, Finding, Fingerprints, Help, Invocation, Location, Message, Physical,
    ResultProperties, RuleProperties, Run,
};
use crate::render::sarif::{MOST_RESULTS, ROOT, automation, bases, escaped, log, tool};
use crate::render::uri;

/// The name of the only rule.
const RULE: &str = "asks_for_more";

/// Writes the log.
pub(crate) fn write(out: &mut dyn Write, told: &ToldChange<'_>) -> io::Result<()> {
    let all = told.change.all.after.blocks;
    let grown = told.change.places.iter().filter(|it| has_grown(&it.pair)).take(MOST_RESULTS);
    let run = Run {
        tool: tool(vec![descriptor()]),
        column_kind: "utf16CodeUnits",
        original_uri_base_ids: bases(),
        automation_details: told.sarif_category.map(automation),
        invocations: [Invocation { execution_successful: true, tool_execution_notifications: Vec::new() }],
        results: grown.map(|it| result(it, all)).collect(),
        properties: None,
    };
    log(out, run)
}

fn has_grown(Pair { before, after }: &Pair) -> bool {
    after.blocks > before.blocks || (after.blocks == before.blocks && after.bytes > before.bytes)
}

fn descriptor() -> Descriptor {
    let text = "A place asks the heap for more than it did before the change, as two profiles of the same work tell.";
    Descriptor {
        id: RULE,
        short_description: Message { text: "a place asks for more memory than before".into() },
        full_description: Message { text: text.into() },
        help: Help { text: text.to_owned(), markdown: text.to_owned() },
        default_configuration: Configuration { level: "warning" },
        properties: RuleProperties {
            tags: ["performance", "allocation", "profile"],
            precision: "high",
            severity: "warning",
        },
    }
}

fn result(moved: &Moved, all: u64) -> Finding<'_> {
    let Moved { path_in_repository, line, function, callee, pair: Pair { before, after }, .. } = moved;
    let more = after.blocks.saturating_sub(before.blocks);
    let named = |words: &str, name: &str| if name.is_empty() { String::new() } else { format!("{words}`{name}`") };
    let text = format!(
        "asks for {} where it asked for {}, {} for {}{}{}.",
        Count(after.blocks as usize, "block"),
        Grouped(before.blocks as usize),
        Bytes(after.bytes),
        Bytes(before.bytes),
        named(", in ", function),
        named(" through ", callee),
    );
    Finding {
        rule_id: RULE,
        rule_index: Some(0),
        level: "warning",
        message: Message { text: escaped(&text).into() },
        locations: [Location {
            id: None,
            physical_location: Physical {
                artifact_location: Artifact { uri: uri::encode(path_in_repository), uri_base_id: ROOT },
                region: Some(Region { start_line: *line, start_column: 1, end_line: *line, end_column: 1 }),
            },
            message: None,
        }],
        related_locations: Vec::new(),
        // Lines move with a change; what is called there, and where, stays.
        partial_fingerprints: Fingerprints { line: None, own: hash([path_in_repository, function, callee]) },
        fixes: Vec::new(),
        suppressions: Vec::new(),
        rank: (more as f32 * 100.0 / all.max(1) as f32).min(100.0),
        properties: ResultProperties {
            confidence: None,
            witnesses: None,
            change: Some(json!({
                "blocks": [before.blocks, after.blocks],
                "bytes": [before.bytes, after.bytes],
                "liveBytes": [before.live_bytes, after.live_bytes],
            })),
        },
    }
}
