//! Holds the sizes that follow from the stubs' fields against those of the compiler that runs the test.

use std::fmt::Write as _;
use std::mem::size_of;
use std::sync::Arc;

use allocheck_lints::facts::layout::Sizes;
use allocheck_lints::index::build::build;
use allocheck_lints::index::input::KrateInput;
use allocheck_lints::syntax::Edition;
use allocheck_lints::syntax::expand::Macros;
use allocheck_lints::syntax::lower::lower;

/// Each type as it is written, and its size here.
macro_rules! types {
    ($($ty:ty),* $(,)?) => {
        &[$((stringify!($ty), size_of::<$ty>() as u64)),*]
    };
}

const TYPES: &[(&str, u64)] = types![
    Vec<u8>,
    String,
    Box<u64>,
    Box<[u8]>,
    Box<str>,
    Box<dyn std::fmt::Debug>,
    std::rc::Rc<u8>,
    std::rc::Rc<str>,
    std::rc::Weak<u8>,
    Arc<u8>,
    Arc<[u8]>,
    Arc<dyn std::any::Any>,
    Option<Box<u8>>,
    Option<String>,
    Option<Vec<u8>>,
    Option<u32>,
    Option<char>,
    Option<bool>,
    Option<std::num::NonZero<u32>>,
    Option<std::ptr::NonNull<u8>>,
    Option<Option<bool>>,
    Result<u8, u32>,
    Result<String, u8>,
    std::cell::Cell<u16>,
    std::cell::RefCell<u64>,
    std::cell::OnceCell<u32>,
    std::sync::Mutex<u64>,
    std::sync::RwLock<u64>,
    std::sync::OnceLock<u64>,
    std::sync::atomic::AtomicBool,
    std::sync::atomic::AtomicU32,
    std::sync::atomic::AtomicUsize,
    std::collections::HashMap<u8, u8>,
    std::collections::HashSet<String>,
    std::collections::BTreeMap<u8, u8>,
    std::collections::BTreeSet<u8>,
    std::collections::VecDeque<u8>,
    std::collections::BinaryHeap<u8>,
    std::collections::LinkedList<u8>,
    std::path::PathBuf,
    std::ffi::OsString,
    std::ffi::CString,
    std::time::Duration,
    std::time::Instant,
    std::time::SystemTime,
    std::net::Ipv4Addr,
    std::net::Ipv6Addr,
    std::net::IpAddr,
    std::net::SocketAddrV4,
    std::net::SocketAddrV6,
    std::net::SocketAddr,
    std::ops::Range<u32>,
    std::ops::RangeInclusive<u32>,
    std::marker::PhantomData<u64>,
    std::mem::ManuallyDrop<u64>,
    std::mem::MaybeUninit<u64>,
    std::pin::Pin<Box<u8>>,
    std::cmp::Ordering,
    std::cmp::Reverse<u16>,
    std::num::Wrapping<u16>,
    std::fs::File,
    std::any::TypeId,
    std::alloc::Layout,
    std::io::Error,
    std::borrow::Cow<'static, str>,
    std::slice::Iter<'static, u8>,
    std::vec::IntoIter<u8>,
    std::str::Chars<'static>,
];

#[test]
fn sizes_of_std_types_are_true() {
    let mut fields = String::new();
    for (at, (ty, _)) in TYPES.iter().enumerate() {
        let _ = writeln!(fields, "f{at}: {ty},");
    }
    let text = format!("use std::sync::Arc;\nstruct All {{\n{fields}}}\n");
    let file = lower(&text, Edition::E2024, &Macros::default()).expect("the types parse");
    let krate = KrateInput::of_file(Edition::E2024, Arc::new(file), &text);
    let index = build(&[krate]);
    let all = index.types.iter().find(|ty| ty.name == "All").expect("the struct is in the index");
    assert_eq!(all.variants[0].fields.len(), TYPES.len());
    let sizes = Sizes::new(&index);
    let mut wrong = Vec::new();
    for (field, (ty, size)) in all.variants[0].fields.iter().zip(TYPES) {
        match sizes.size_of(&index.tys, field.ty) {
            Some(found) if found.size == *size => {}
            found => wrong.push(format!("{ty}: {size} bytes, not {:?}", found.map(|it| it.size))),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
