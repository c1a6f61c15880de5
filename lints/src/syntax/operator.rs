//! Literals and operators.

use crate::name::Name;

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
