//! Bodies: expressions, patterns and statements as flat tables with dense ids.

use crate::name::Name;
use crate::syntax::cfg;
use crate::syntax::item::ItemId;
use crate::syntax::opened::MacroCall;
use crate::syntax::operator::{BinaryOp, Literal, UnaryOp};
use crate::syntax::path::{ConstRef, GenericArgs, Path, TypeRef};
use crate::syntax::pattern::Pat;
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
    /// Parts that only some builds hold.
    pub conditions: Vec<Condition>,
}

/// A part of a body that only some builds hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The text inside `#[cfg(…)]` or `cfg!(…)`.
    pub cfg: Box<str>,
    /// A statement, arm, field's value or branch.
    pub covers: Span,
}

impl Body {
    /// The parts that only builds hold that are made to test or to debug.
    #[must_use]
    pub fn of_debug_builds(&self) -> Vec<Span> {
        self.conditions
            .iter()
            .filter(|it| cfg::is_of_debug_builds(&it.cfg) || cfg::is_of_tests(&it.cfg))
            .map(|it| it.covers)
            .collect()
    }

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
