//! The wire form of protocol buffers, as far as reading goes: numbered fields, each a number or bytes.
//!
//! Nothing is copied or allocated, so that a hostile file costs no more memory than its own bytes: libraries that build
//! messages take fifty times as much for messages that are empty.

use crate::profile::read::Unread;

/// A field's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value<'a> {
    /// A number; negative ones are very large.
    Number(u64),
    /// A text, a message, or numbers one behind the other.
    Bytes(&'a [u8]),
}

/// The fields of a message.
pub(super) struct Fields<'a>(pub(super) &'a [u8]);

impl<'a> Iterator for Fields<'a> {
    type Item = Result<(u64, Value<'a>), Unread>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let field = field(&mut self.0);
        if field.is_err() {
            self.0 = &[];
        }
        Some(field)
    }
}

fn field<'a>(rest: &mut &'a [u8]) -> Result<(u64, Value<'a>), Unread> {
    let key = number(rest)?;
    let value = match key & 7 {
        0 => Value::Number(number(rest)?),
        1 => Value::Bytes(take(rest, 8)?),
        2 => {
            let length = number(rest)?;
            Value::Bytes(take(rest, length)?)
        }
        5 => Value::Bytes(take(rest, 4)?),
        _ => return Err(Unread::Bad("it is broken: there is no such field".to_owned())),
    };
    Ok((key >> 3, value))
}

fn take<'a>(rest: &mut &'a [u8], length: u64) -> Result<&'a [u8], Unread> {
    let length = usize::try_from(length).map_err(|_| Unread::Cut)?;
    let (taken, behind) = rest.split_at_checked(length).ok_or(Unread::Cut)?;
    *rest = behind;
    Ok(taken)
}

/// Seven bits a byte, the lowest first; the highest bit of a byte says that there are more.
fn number(rest: &mut &[u8]) -> Result<u64, Unread> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let (byte, behind) = rest.split_first().ok_or(Unread::Cut)?;
        *rest = behind;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Ok(number);
        }
    }
    Err(Unread::Bad("it is broken: a number does not end".to_owned()))
}

/// Tells the numbers of a field that holds one or many.
pub(super) fn each(value: Value<'_>, tell: &mut dyn FnMut(u64)) -> Result<(), Unread> {
    match value {
        Value::Number(number) => tell(number),
        Value::Bytes(mut rest) => {
            while !rest.is_empty() {
                tell(number(&mut rest)?);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Fields, Value, each};

    #[test]
    fn fields_are_told_until_they_break() {
        let fields = |bytes: &'static [u8]| Fields(bytes).map(Result::ok).collect::<Vec<_>>();
        assert_eq!(fields(&[0x08, 0x96, 0x01]), [Some((1, Value::Number(150)))]);
        assert_eq!(fields(&[0x12, 0x02, b'a', b'b']), [Some((2, Value::Bytes(b"ab")))]);
        assert_eq!(fields(&[0x12, 0x05, b'a']), [None], "it is shorter than it says");
        assert_eq!(fields(&[0x0b]), [None], "groups are not read");
        assert_eq!(fields(&[0x08; 1]), [None]);
        assert_eq!(fields(&[0xff; 12]), [None], "a number without end");
    }

    #[test]
    fn numbers_may_be_packed() {
        let mut all = Vec::new();
        for value in [Value::Number(7), Value::Bytes(&[1, 0x80, 0x01])] {
            each(value, &mut |it| all.push(it)).expect("they are whole");
        }
        assert_eq!(all, [7, 1, 128]);
        assert!(each(Value::Bytes(&[0x80]), &mut |_| {}).is_err());
    }
}
