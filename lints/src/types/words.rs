//! Names that the inference asks for, looked up once for the process.

use std::sync::LazyLock;

use crate::name::Name;

macro_rules! words {
    ($($field:ident: $text:literal,)*) => {
        /// The names.
        pub(super) struct Words {
            $(pub(super) $field: Name,)*
        }

        static WORDS: LazyLock<Words> = LazyLock::new(|| Words { $($field: Name::new($text),)* });
    };
}

words! {
    item: "Item",
    output: "Output",
    target: "Target",
    own_type: "Self",
}

/// All of them.
pub(super) fn words() -> &'static Words {
    &WORDS
}
