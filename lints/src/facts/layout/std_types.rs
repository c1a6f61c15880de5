//! Types of std whose stubs do not tell the fields, or whose spare values only std can declare.
//!
//! Read off the sources of std 1.95 for x86-64 Linux; a test compares every one with the compiler.

use crate::facts::layout::adt::{Frame, place, union};
use crate::facts::layout::enums::{Discriminant, Variant, place_enum};
use crate::facts::layout::shape::{Niches, Shape};
use crate::facts::layout::size::{Measuring, Scope};
use crate::index::def::TypeDef;
use crate::index::ty::{TyId, TyKind, Tys};
use crate::syntax::item::Repr;

/// What is known of a type of std.
pub(super) enum StdShape {
    /// This.
    Known(Option<Shape>),
    /// What its stub declares is all there is.
    AsDeclared,
}

/// `Vec`'s capacity: at most `isize::MAX`.
const CAPACITY: Shape = Shape::within(8, 0, i64::MAX as u128);

/// Nanoseconds within a second.
const NANOS: Shape = Shape::within(4, 0, 999_999_999);

const WORD: Shape = Shape::plain(8, 8);
const FUTEX: Shape = Shape::plain(4, 4);
/// `AtomicBool`: any byte, as far as the compiler knows.
const FLAG: Shape = Shape::plain(1, 1);

/// The shape of a type of std, its arguments read in `scope`.
pub(super) fn shape(measure: &mut Measuring<'_>, scope: &Scope<'_>, def: &TypeDef, args: Tys) -> StdShape {
    let args: Vec<TyId> = measure.arguments(scope, args).to_vec();
    let arg = |at: usize| args.get(at).copied().unwrap_or(TyId::UNKNOWN);
    StdShape::Known(match def.name.as_str() {
        "Vec" | "String" | "OsString" | "PathBuf" | "BinaryHeap" => {
            fields(&[CAPACITY, Shape::POINTER, WORD], Frame::Sized)
        }
        "VecDeque" => fields(&[CAPACITY, Shape::POINTER, WORD, WORD], Frame::Sized),
        "Box" | "Rc" | "Arc" | "NonNull" => measure.pointer(scope, arg(0)),
        "Weak" => measure.pointer(scope, arg(0)),
        "CString" => Some(Shape::FAT),
        "HashMap" => table(measure.shape(scope, arg(2))),
        "HashSet" => table(measure.shape(scope, arg(1))),
        "BTreeMap" | "BTreeSet" | "LinkedList" => Some(Shape::plain(24, 8)),
        "BuildHasherDefault" | "PhantomData" | "PhantomPinned" => Some(Shape::plain(0, 1)),
        "UnsafeCell" | "Cell" | "SyncUnsafeCell" | "MaybeUninit" => {
            measure.shape(scope, arg(0)).map(Shape::without_niche)
        }
        "ManuallyDrop" | "Wrapping" | "Saturating" | "Reverse" | "Pin" | "AssertUnwindSafe" => {
            measure.shape(scope, arg(0))
        }
        "RefCell" => guarded(measure, scope, arg(0), &[WORD]),
        "Mutex" => guarded(measure, scope, arg(0), &[FUTEX, FLAG]),
        "RwLock" => guarded(measure, scope, arg(0), &[FUTEX, FUTEX, FLAG]),
        "OnceCell" => option(measure.shape(scope, arg(0))).map(Shape::without_niche),
        "OnceLock" => {
            measure.shape(scope, arg(0)).and_then(|value| fields(&[FUTEX, value.without_niche()], Frame::Sized))
        }
        "LazyCell" => measure.shapes(scope, &[arg(1), arg(0)]).and_then(|it| {
            let state = choice(&[vec![it[0]], vec![it[1]], vec![]])?;
            Some(state.without_niche())
        }),
        "LazyLock" => measure.shapes(scope, &[arg(0), arg(1)]).and_then(|it| {
            let either = union(&it, &Repr::default())?.shape;
            fields(&[FUTEX, either], Frame::Sized)
        }),
        "Condvar" | "Once" => Some(FUTEX),
        "Barrier" => fields(&[Shape::plain(24, 8), FUTEX, WORD], Frame::Sized),
        "AtomicBool" => Some(FLAG),
        "AtomicPtr" => Some(WORD),
        "NonZero" => measure.shape(scope, arg(0)).and_then(|value| non_zero(measure, scope, arg(0), value)),
        "Duration" | "Instant" | "SystemTime" => fields(&[WORD, NANOS], Frame::Sized),
        "File" | "OwnedFd" | "BorrowedFd" | "TcpStream" | "TcpListener" | "UdpSocket" | "UnixStream"
        | "UnixListener" | "UnixDatagram" => Some(Shape::within(4, 0, 0xFFFF_FFFE)),
        "JoinHandle" => fields(&[WORD, Shape::POINTER, Shape::POINTER], Frame::Sized),
        "Thread" => Some(Shape::POINTER),
        "ThreadId" => Some(Shape::POINTER),
        "Sender" | "SyncSender" | "Receiver" => {
            choice(&[vec![Shape::POINTER], vec![Shape::POINTER], vec![Shape::POINTER]])
        }
        "Waker" => fields(&[Shape::POINTER, WORD], Frame::Sized),
        "Layout" => fields(&[WORD, Shape::within(8, 1, 1 << 63)], Frame::Sized),
        "Cow" => cow(measure, scope, arg(0)),
        _ => return StdShape::AsDeclared,
    })
}

fn fields(fields: &[Shape], frame: Frame) -> Option<Shape> {
    Some(place(fields, &Repr::default(), frame)?.shape)
}

/// A value behind a lock or a flag: the value comes last, as it may be unsized, and its spare values cannot be used.
fn guarded(measure: &mut Measuring<'_>, scope: &Scope<'_>, value: TyId, head: &[Shape]) -> Option<Shape> {
    let value = measure.shape(scope, value)?.without_niche();
    fields(&[head, &[value]].concat(), Frame::Tail)
}

fn table(hasher: Option<Shape>) -> Option<Shape> {
    let table = fields(&[Shape::POINTER, WORD, WORD, WORD], Frame::Sized)?;
    fields(&[hasher?, table], Frame::Sized)
}

fn choice(variants: &[Vec<Shape>]) -> Option<Shape> {
    let variants: Vec<Variant> =
        variants.iter().map(|fields| Variant { fields: fields.clone(), discriminant: Discriminant::Next }).collect();
    Some(place_enum(&variants, &Repr::default())?.shape)
}

fn option(value: Option<Shape>) -> Option<Shape> {
    choice(&[vec![], vec![value?]])
}

fn non_zero(measure: &Measuring<'_>, scope: &Scope<'_>, ty: TyId, value: Shape) -> Option<Shape> {
    match measure.kind(scope, ty) {
        TyKind::Num(_) | TyKind::Param(_) => {
            let max = if value.size >= 16 { u128::MAX } else { (1 << (value.size * 8)) - 1 };
            Some(Shape::within(value.size, 1, max))
        }
        TyKind::Char => Some(Shape { niche: Niches::Unknown, ..value }),
        _ => None,
    }
}

/// `Borrowed(&B)` or `Owned`, which for the unsized types of std is their buffer and for all that can be cloned the type
/// itself.
fn cow(measure: &mut Measuring<'_>, scope: &Scope<'_>, ty: TyId) -> Option<Shape> {
    let borrowed = measure.pointer(scope, ty)?;
    let owned = match measure.kind(scope, ty) {
        TyKind::Str | TyKind::Slice(_) => fields(&[CAPACITY, Shape::POINTER, WORD], Frame::Sized)?,
        TyKind::Adt(type_id, _) => match measure.std_name(type_id)? {
            "Path" | "OsStr" => fields(&[CAPACITY, Shape::POINTER, WORD], Frame::Sized)?,
            "CStr" => Shape::FAT,
            _ => return None,
        },
        TyKind::Num(_) | TyKind::Bool | TyKind::Char => measure.shape(scope, ty)?,
        _ => return None,
    };
    choice(&[vec![borrowed], vec![owned]])
}
