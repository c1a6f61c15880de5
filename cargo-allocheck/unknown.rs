//! What to say where nothing has a name.

/// What to say where nothing of that kind has the name.
pub(crate) fn unknown(kind: &str, name: &str, near: Option<&str>) -> String {
    match near {
        Some(near) => format!("failed to find a {kind} named `{name}`; the nearest is `{near}`"),
        None => format!("failed to find a {kind} named `{name}`"),
    }
}
