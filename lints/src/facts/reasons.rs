//! Why a function is called often or seldom, put into words only where somebody reads them.

use std::borrow::Cow;

use crate::facts::lines::Lines;
use crate::name::Name;
use crate::text::Place;

/// Why a function is called as often as it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reason {
    /// What it is called through, where the call itself says nothing.
    through: Option<Name>,
    /// Who calls it, where that one's own reason says more.
    from: Option<Name>,
    said: Said,
    /// Where to look.
    at: Option<Place>,
}

/// What is said first, of the function or of the one that calls it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Said {
    /// By its declaration.
    Declared(&'static str),
    /// It handles requests, by this attribute.
    Handles(Name),
    /// It is called in a loop.
    InLoop(Place),
    /// This one calls it.
    Called(Name),
    /// This one calls it in a branch that never runs.
    Never(Name),
    /// Errors alone lead to it.
    OnErrors,
    /// This one calls it, and runs once.
    Once(Name),
    /// All that call it are cold, this one too.
    Cold(Name),
}

impl Reason {
    /// One that is its own.
    #[must_use]
    pub fn new(said: Said, at: Option<Place>) -> Self {
        Self { through: None, from: None, said, at }
    }

    /// Why what this function calls is called as often as it is, where the call itself says nothing.
    #[must_use]
    pub fn handed_on(self, function: Name) -> Self {
        let tells_of_call = self.from.is_some() || self.said.tells_of_call();
        match self.through {
            Some(_) => self,
            None if tells_of_call => Self { through: Some(function), ..self },
            None => Self { from: Some(function), ..self },
        }
    }

    /// In words, and where to look.
    #[must_use]
    pub fn told(self, lines: &Lines<'_>) -> (Cow<'static, str>, Option<Place>) {
        let said = self.said.words(lines);
        let said = match self.from {
            Some(name) => format!("called from `{name}`: {said}").into(),
            None => said,
        };
        let said = match self.through {
            Some(name) => format!("through `{name}`: {said}").into(),
            None => said,
        };
        (said, self.at)
    }
}

impl Said {
    fn tells_of_call(self) -> bool {
        match self {
            Self::Declared(_) | Self::Handles(_) | Self::Once(_) => false,
            Self::InLoop(_) | Self::Called(_) | Self::Never(_) | Self::OnErrors | Self::Cold(_) => true,
        }
    }

    fn words(self, lines: &Lines<'_>) -> Cow<'static, str> {
        match self {
            Self::Declared(words) => words.into(),
            Self::Handles(attribute) => format!("handles requests (`#[{attribute}]`)").into(),
            Self::InLoop(place) => format!("called in the loop at {}", lines.name(place)).into(),
            Self::Called(name) => format!("called from `{name}`").into(),
            Self::Never(name) => format!("called in a branch of `{name}` that never runs").into(),
            Self::OnErrors => "called on error paths alone".into(),
            Self::Once(name) => format!("runs once: called from `{name}`").into(),
            Self::Cold(name) => format!("called from cold code alone: `{name}`").into(),
        }
    }
}
