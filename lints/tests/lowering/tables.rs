//! What is lowered without the parser: as the parser would have it.

use allocheck_lints::syntax::item::{File, ItemKind};

use crate::file;

/// What is known of a constant, but for its number.
fn constant(file: &File, at: usize) -> String {
    let item = &file.items[at];
    let ItemKind::Const(value) = &item.kind else { panic!("{} is no constant", item.name) };
    let body = file.body(value.body.expect("it has a value"));
    let head = (item.name, item.name_span, item.span, item.vis, &item.attrs, item.parent, item.from_macro);
    format!("{head:?} {:?} {:?} {:?}", value.ty, body.exprs, body.root)
}

#[test]
fn constants_in_a_row() {
    let lines = [
        "use a::b;\n",
        "/// One.\n/// More of it.\npub const A: u32 = 0x1F;\n",
        "// Two.\nconst B_B: c_int\n  = -1_000;",
        "pub const C: usize = 3usize; ",
        "/** Four. */ const _D: i8 =- 4; //! No documentation.\n",
        "const E: u8 = 0b11;\n",
    ];
    let text = lines.concat();
    let all = file(&text);
    assert_eq!((all.items.len(), all.top.len(), all.bodies.len()), (6, 6, 5));
    for at in 1..lines.len() {
        // Where the others stood are blanks.
        let blank = |line: &&str| " ".repeat(line.len());
        let alone = [lines[..at].iter().map(blank).collect(), lines[at].to_owned()].concat();
        assert_eq!(constant(&all, at), constant(&file(&alone), 0), "{}", lines[at]);
    }
}

#[test]
fn literals_in_a_row() {
    let values =
        "1, 0xFFu8, -2, (3, 'é', \"a // b\",), /* c */ &[[4], []], (), b'd', b\"ef\", '\\u{e9}', '\"', 12_i64, ";
    let row = |first: &str| format!("const A: T = &[{first}, {}];", values.repeat(4));
    let exprs = |text: &str| {
        let file = file(text);
        let exprs = &file.bodies[0].exprs;
        (exprs.iter().map(|it| format!("{it:?}")).collect::<Vec<_>>(), file.bodies[0].lists.clone())
    };
    // The parser reads what holds a name.
    let (quick, parsed) = (exprs(&row("5")), exprs(&row("X")));
    assert_ne!(quick.0[0], parsed.0[0]);
    assert_eq!((&quick.0[1..], &quick.1), (&parsed.0[1..], &parsed.1));
}
