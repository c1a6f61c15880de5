//! Bodies: expressions, patterns and statements as flat tables with dense ids.

use crate::name::Name;
use crate::syntax::item::ItemId;
use crate::syntax::path::{ConstRef, GenericArgs, Path, TypeRef};
use crate::text::Span;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// As an index.
            #[must_use]
            pub fn at(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id!(
    /// An expression of one body: index into [`Body::exprs`].
    ExprId
);
id!(
    /// A pattern of one body: index into [`Body::pats`].
    PatId
);
id!(
    /// A local variable of one body: index into [`Body::locals`].
    LocalId
);
id!(
    /// A loop, labelled block, closure or async block of one body: index into [`Body::frames`].
    FrameId
);

/// A run of [`Body::lists`]: the expressions of a call, a tuple, an array.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Exprs {
    /// Index of the first.
    pub start: u32,
    /// How many.
    pub len: u32,
}

/// The code of a function, constant or static, with all closures in it.
#[derive(Clone, Debug)]
pub struct Body {
    /// The item it belongs to.
    pub owner: ItemId,
    /// Parameters' patterns, `self` first where there is one (bound to the local named `self`).
    pub params: Vec<PatId>,
    /// The value of the whole.
    pub root: ExprId,
    /// Children come before their parents.
    pub exprs: Vec<Expr>,
    /// Children come before their parents.
    pub pats: Vec<Pat>,
    /// In order of declaration. A name in an or-pattern is one local.
    pub locals: Vec<Local>,
    /// What [`Exprs`] point into.
    pub lists: Vec<ExprId>,
    /// Loops, labelled blocks, closures, async blocks. An outer one comes before an inner one.
    pub frames: Vec<Frame>,
    /// Where code came from that a macro made; [`Expr::origin`] points here, from 1.
    pub expansions: Vec<Expansion>,
}

impl Body {
    /// The expression with this id.
    #[must_use]
    pub fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id.at()]
    }

    /// The pattern with this id.
    #[must_use]
    pub fn pat(&self, id: PatId) -> &Pat {
        &self.pats[id.at()]
    }

    /// The local with this id.
    #[must_use]
    pub fn local(&self, id: LocalId) -> &Local {
        &self.locals[id.at()]
    }

    /// The expressions of a list.
    #[must_use]
    pub fn list(&self, list: Exprs) -> &[ExprId] {
        &self.lists[list.start as usize..(list.start + list.len) as usize]
    }
}

/// An expression.
#[derive(Clone, Debug)]
pub struct Expr {
    /// Its bytes; those of the macro call, where a macro made it.
    pub span: Span,
    /// 0: written as it stands here. Otherwise 1 + index into [`Body::expansions`].
    pub origin: u32,
    /// What it is.
    pub kind: ExprKind,
}

/// A macro call that made code.
#[derive(Clone, Debug)]
pub struct Expansion {
    /// The macro's name.
    pub name: Name,
    /// The whole call in this file.
    pub call: Span,
    /// Line (from 1) in the macro's definition, and the span of the definition's text there, where followed.
    pub line: u32,
    /// The expansion around it (1 + index), or 0.
    pub parent: u32,
}

/// What an expression is. Parentheses and groups are gone: the inner expression stands for them.
#[derive(Clone, Debug)]
pub enum ExprKind {
    /// Could not be lowered: verbatim tokens, a macro that does not parse.
    Missing,
    /// A literal.
    Literal(Literal),
    /// A local variable.
    Local(LocalId),
    /// Any other path.
    Path(Box<Path>),
    /// `f(a, b)`; also tuple structs and variants.
    Call {
        /// What is called.
        callee: ExprId,
        /// With these.
        args: Exprs,
    },
    /// `x.f::<T>(a)`.
    MethodCall {
        /// `x`.
        receiver: ExprId,
        /// `f`.
        method: Name,
        /// The bytes of `f`.
        method_span: Span,
        /// `::<T>`.
        generics: Option<Box<GenericArgs>>,
        /// `a`, without the receiver.
        args: Exprs,
    },
    /// `x.f`, `x.0`.
    Field {
        /// `x`.
        base: ExprId,
        /// `f`, `0`.
        name: Name,
        /// The bytes of the name.
        name_span: Span,
    },
    /// `x[i]`.
    Index {
        /// `x`.
        base: ExprId,
        /// `i`.
        index: ExprId,
    },
    /// `*x`, `!x`, `-x`.
    Unary {
        /// Which.
        op: UnaryOp,
        /// `x`.
        operand: ExprId,
    },
    /// `a + b`, `a && b`, `a == b`.
    Binary {
        /// Which.
        op: BinaryOp,
        /// `a`.
        lhs: ExprId,
        /// `b`.
        rhs: ExprId,
    },
    /// `a = b`. A destructuring assignment has a tuple, array, struct, call or `_` (as `Underscore`) as its place.
    Assign {
        /// `a`.
        place: ExprId,
        /// `b`.
        value: ExprId,
    },
    /// `a += b`.
    AssignOp {
        /// Which: never a comparison or a lazy operator.
        op: BinaryOp,
        /// `a`.
        place: ExprId,
        /// `b`.
        value: ExprId,
    },
    /// `&x`, `&mut x`.
    Ref {
        /// `&mut`.
        mutable: bool,
        /// `x`.
        operand: ExprId,
    },
    /// `&raw const x`.
    RawRef {
        /// `&raw mut`.
        mutable: bool,
        /// `x`.
        operand: ExprId,
    },
    /// `x as T`.
    Cast {
        /// `x`.
        operand: ExprId,
        /// `T`.
        ty: Box<TypeRef>,
    },
    /// `a..b` and its five siblings.
    Range {
        /// `a`.
        start: Option<ExprId>,
        /// `b`.
        end: Option<ExprId>,
        /// `..=`.
        inclusive: bool,
    },
    /// `(a, b)`, `()`.
    Tuple(Exprs),
    /// `[a, b]`.
    Array(Exprs),
    /// `[x; n]`.
    Repeat {
        /// `x`.
        value: ExprId,
        /// `n`, as an expression.
        len: ExprId,
        /// `n`, as types see it.
        count: Box<ConstRef>,
    },
    /// `S { a: x, ..rest }`.
    Struct {
        /// `S`.
        path: Box<Path>,
        /// Names with values; the shorthand `a` has a value of its own.
        fields: Box<[(Name, ExprId)]>,
        /// `rest`.
        rest: Option<ExprId>,
    },
    /// `{ … }`, `unsafe { … }`, `'a: { … }`, `const { … }`.
    Block(Box<Block>),
    /// `async { … }`.
    Async {
        /// Its own frame: `?` and `return` end there.
        frame: FrameId,
        /// The block.
        body: ExprId,
        /// `async move`.
        is_move: bool,
    },
    /// `if c { … } else { … }`; `c` may hold `Let`s joined by `&&`, whose bindings live in `then`.
    If {
        /// `c`.
        condition: ExprId,
        /// A block.
        then: ExprId,
        /// A block or another `if`.
        otherwise: Option<ExprId>,
    },
    /// `let p = x` in a condition.
    Let {
        /// `p`.
        pat: PatId,
        /// `x`.
        value: ExprId,
    },
    /// `match x { … }`.
    Match {
        /// `x`.
        scrutinee: ExprId,
        /// The arms.
        arms: Box<[Arm]>,
    },
    /// `loop { … }`.
    Loop {
        /// Its frame.
        frame: FrameId,
        /// The block.
        body: ExprId,
    },
    /// `while c { … }`.
    While {
        /// Its frame.
        frame: FrameId,
        /// `c`, perhaps with `Let`s.
        condition: ExprId,
        /// The block.
        body: ExprId,
    },
    /// `for p in x { … }`.
    For {
        /// Its frame.
        frame: FrameId,
        /// `p`.
        pat: PatId,
        /// `x`.
        iterable: ExprId,
        /// The block.
        body: ExprId,
    },
    /// `break 'a x`.
    Break {
        /// The loop or block that it leaves; nothing where it stands outside of any.
        target: Option<FrameId>,
        /// `x`.
        value: Option<ExprId>,
    },
    /// `continue 'a`.
    Continue {
        /// The loop whose next round it starts.
        target: Option<FrameId>,
    },
    /// `return x`; leaves the innermost closure or async frame, or the body.
    Return(Option<ExprId>),
    /// `yield x`, `become x`: unstable.
    Other(Option<ExprId>),
    /// `x.await`.
    Await(ExprId),
    /// `x?`.
    Try(ExprId),
    /// `|a| b`.
    Closure(Box<Closure>),
    /// `_` as the place of an assignment.
    Underscore,
    /// A macro call, opened.
    Macro(Box<MacroCall>),
}

/// A literal.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `true`.
    Bool(bool),
    /// `1`, `1u8`: its value (where it fits) and its suffix.
    Int(u128, Option<Name>),
    /// `1.5`, `1f32`: its suffix.
    Float(Option<Name>),
    /// `'a'`.
    Char(char),
    /// `"a"`: the unescaped text.
    Str(Box<str>),
    /// `b"a"`: its length.
    ByteStr(usize),
    /// `b'a'`.
    Byte(u8),
    /// `c"a"`.
    CStr,
}

/// `*`, `!`, `-`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOp {
    /// `*`.
    Deref,
    /// `!`.
    Not,
    /// `-`.
    Neg,
}

/// Operators with two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    And,
    Or,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

/// A block.
#[derive(Clone, Debug)]
pub struct Block {
    /// What is done.
    pub statements: Box<[Statement]>,
    /// The last expression without a semicolon.
    pub tail: Option<ExprId>,
    /// The scope of items that the block declares ([`crate::syntax::item::ItemKind::Block`]).
    pub scope: Option<ItemId>,
    /// `'a:`: a `break` may end it.
    pub frame: Option<FrameId>,
    /// Plain, `unsafe` or `const`.
    pub kind: BlockKind,
}

/// The kinds of blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// `{ … }`.
    Plain,
    /// `unsafe { … }`.
    Unsafe,
    /// `const { … }`.
    Const,
}

/// A statement. Items in blocks are in [`Block::scope`].
#[derive(Clone, Debug)]
pub enum Statement {
    /// `let p: T = x else { … };`.
    Let {
        /// `p`.
        pat: PatId,
        /// `T`.
        ty: Option<Box<TypeRef>>,
        /// `x`.
        value: Option<ExprId>,
        /// The block behind `else`.
        otherwise: Option<ExprId>,
        /// From `let` to the semicolon.
        span: Span,
    },
    /// `x;`, or `x` where it needs no semicolon.
    Expr {
        /// `x`.
        expr: ExprId,
        /// With a semicolon.
        semicolon: bool,
        /// With the semicolon's byte.
        span: Span,
    },
}

/// An arm of a `match`.
#[derive(Clone, Debug)]
pub struct Arm {
    /// What it takes.
    pub pat: PatId,
    /// `if …`.
    pub guard: Option<ExprId>,
    /// What it does.
    pub body: ExprId,
}

/// A closure.
#[derive(Clone, Debug)]
pub struct Closure {
    /// Its frame: `return` and `?` end there.
    pub frame: FrameId,
    /// Patterns with types where written.
    pub params: Vec<(PatId, Option<TypeRef>)>,
    /// `-> T`.
    pub ret: Option<TypeRef>,
    /// Its value.
    pub body: ExprId,
    /// `move`.
    pub is_move: bool,
    /// `async |…|`.
    pub is_async: bool,
}

/// Something that `break`, `continue`, `return` or `?` can end, or that runs more or less often than the code around it.
#[derive(Clone, Debug)]
pub struct Frame {
    /// What it is.
    pub kind: FrameKind,
    /// The frame around it.
    pub parent: Option<FrameId>,
    /// `'label`, without the apostrophe.
    pub label: Option<Name>,
    /// The head: `for x in xs`, `while c`, `loop`, `|a, b|`.
    pub head: Span,
    /// The expression that it belongs to.
    pub expr: ExprId,
}

/// The kinds of frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameKind {
    /// `for`.
    For,
    /// `while`.
    While,
    /// `loop`.
    Loop,
    /// A labelled block.
    Block,
    /// A closure.
    Closure,
    /// An async block.
    Async,
}

/// A pattern.
#[derive(Clone, Debug)]
pub struct Pat {
    /// Its bytes.
    pub span: Span,
    /// What it is.
    pub kind: PatKind,
}

/// What a pattern is.
#[derive(Clone, Debug)]
pub enum PatKind {
    /// Could not be lowered (a macro, a range of paths).
    Missing,
    /// `_`.
    Wild,
    /// `..` in a tuple or slice.
    Rest,
    /// `x`, `ref mut x`, `x @ p`. An identifier that begins with a capital letter is a `Path`.
    Bind {
        /// The variable.
        local: LocalId,
        /// `ref`.
        by_ref: bool,
        /// `mut` (with `by_ref`: `ref mut`).
        mutable: bool,
        /// `p`.
        sub: Option<PatId>,
    },
    /// `None`, `Kind::A`, `CONST`.
    Path(Box<Path>),
    /// A literal expression.
    Literal(ExprId),
    /// `a..=b`.
    Range,
    /// `(a, b)`.
    Tuple(Box<[PatId]>),
    /// `S(a, b)`.
    TupleStruct(Box<Path>, Box<[PatId]>),
    /// `S { a: p, .. }`.
    Struct(Box<Path>, Box<[(Name, PatId)]>),
    /// `[a, .., b]`.
    Slice(Box<[PatId]>),
    /// `&p`, `&mut p`.
    Ref {
        /// `&mut`.
        mutable: bool,
        /// `p`.
        inner: PatId,
    },
    /// `a | b`.
    Or(Box<[PatId]>),
}

/// A local variable.
#[derive(Clone, Debug)]
pub struct Local {
    /// Its name.
    pub name: Name,
    /// The name's bytes where it is declared.
    pub span: Span,
    /// `mut`.
    pub mutable: bool,
    /// The closure or async block that declares it, or nothing for the body itself.
    pub frame: Option<FrameId>,
}

/// A macro call and what was found in it.
#[derive(Clone, Debug)]
pub struct MacroCall {
    /// Its last name: `format`.
    pub name: Name,
    /// The bytes of the path, without `!`.
    pub name_span: Span,
    /// What it makes of its arguments.
    pub kind: MacroKind,
}

/// Macros that are understood, and how far.
#[derive(Clone, Debug)]
pub enum MacroKind {
    /// `vec![a, b]`.
    VecList(Exprs),
    /// `vec![x; n]`.
    VecRepeat {
        /// `x`.
        value: ExprId,
        /// `n`.
        len: ExprId,
    },
    /// `format!` and all that format.
    Format {
        /// Where the text goes.
        sink: Sink,
        /// The format string and its arguments; nothing for `todo!()`, `panic!()`.
        format: Option<Box<Format>>,
        /// Arguments that stand before the format string or beside it: the conditions of `assert!`, the fields of log macros.
        others: Exprs,
    },
    /// `matches!(x, p if g)`.
    Matches {
        /// `x`.
        scrutinee: ExprId,
        /// `p`.
        pat: PatId,
        /// `g`.
        guard: Option<ExprId>,
    },
    /// `dbg!(a, b)`.
    Dbg(Exprs),
    /// `concat!`, `stringify!`, `include_str!`, `env!`, `line!`, `file!`, …: known at compile time, makes a `&'static str` unless the name says otherwise.
    Constant,
    /// `cfg!`.
    Cfg,
    /// A `macro_rules!` macro whose expansion was followed.
    Expanded(ExprId),
    /// An unknown macro whose tokens parse as expressions or statements; nothing is known of when they run.
    Opaque(Exprs),
    /// An unknown macro.
    Missing,
}

/// Where formatted text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sink {
    /// `format!`: a new String.
    String,
    /// `format_args!`: nowhere yet.
    Arguments,
    /// `print!`, `eprintln!`, …
    Print,
    /// `write!`, `writeln!`: the destination.
    Write(ExprId),
    /// `panic!`, `unreachable!`, `todo!`, `unimplemented!`.
    Panic,
    /// `assert!`, `assert_eq!`, `debug_assert!`, …: formats only when it fails; `others` are the conditions.
    Assert,
    /// `log` and `tracing` macros: formats only when enabled.
    Log,
    /// `anyhow!`, `bail!`, `ensure!`, `eyre!`: an error value.
    Error,
}

/// A format string, taken apart.
#[derive(Clone, Debug)]
pub struct Format {
    /// The string literal's bytes, or those of what stands in its place.
    pub span: Span,
    /// Text and places, in order; empty where the string is no literal.
    pub pieces: Vec<Piece>,
    /// What the places show; each may be shown more than once. Inline `{x}` arguments are here too, with the span inside the string.
    pub args: Vec<FormatArg>,
    /// False where the string is no literal (`concat!`, a macro's own): pieces are unknown.
    pub known: bool,
}

/// A part of a format string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text, unescaped.
    Text(Box<str>),
    /// `{…}`.
    Place {
        /// Index into [`Format::args`].
        arg: u32,
        /// Empty for Display, `?`, `x`, …
        form: Box<str>,
        /// No width, precision, fill, sign or flag.
        plain: bool,
        /// The bytes of `{…}` in the source, where the literal has no escapes before it (else of the whole literal).
        span: Span,
    },
}

/// An argument of a format string.
#[derive(Clone, Copy, Debug)]
pub struct FormatArg {
    /// `name = value`.
    pub name: Option<Name>,
    /// The value; an inline argument is a `Local` or `Path` expression.
    pub value: ExprId,
    /// Written as `{name}` inside the string.
    pub inline: bool,
}
