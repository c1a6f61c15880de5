//! Adds up what each place of the workspace asked for.
//!
//! A block belongs to the innermost frame that lies in the workspace's code; code that the compiler wrote (`derive`)
//! counts for the line that called it. Memory is needed for distinct places and names, however long a profile is.

use std::collections::BTreeMap;

use allocheck_lints::text::Place;
use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use crate::profile::frame::Frame;
use crate::profile::numbers::Numbers;
use crate::profile::own::{At, Fit, Found, Own};
use crate::profile::sink::Sink;

/// Names are for telling places on one line apart and for people: this many, and this long.
const MOST_NAMES: usize = 1 << 20;
const LONGEST_NAME: usize = 96;

/// Places, folders and what is called where: more of them no workspace has, only a file that was made to fill the memory.
const MOST_PLACES: usize = 1 << 20;
const MOST_FOLDERS: usize = 1 << 12;
const MOST_KEYS: usize = 1 << 21;

/// Functions through which a buffer asks for more room.
const GROWING: [&str; 6] =
    ["realloc", "__rust_realloc", "finish_grow", "grow_amortized", "reserve_rehash", "do_reserve_and_handle"];

/// What inlined code is called whose name is not known.
const NAMELESS: [&str; 2] = ["UnknownInlinedFun", "???"];

/// What was asked for, by place.
pub(super) struct Gather<'a> {
    own: &'a Own<'a>,
    frames: Vec<Known>,
    frame_ids: HashMap<Known, u32>,
    names: Vec<Box<str>>,
    name_ids: HashMap<Box<str>, u32>,
    spent: HashMap<Key, Numbers>,
    places: Vec<Spot>,
    /// Folders that the program may have been built in, and whether some frame lies there for sure.
    folders: Vec<bool>,
    folder_ids: HashMap<Box<str>, u32>,
    place_ids: HashMap<(At, u32), u32>,
    /// Functions whose spending is watched, in groups: indices into the facts' functions.
    groups: &'a [HashSet<usize>],
    /// For each group: in all, and by place.
    group_spent: Vec<(Numbers, HashMap<u32, Numbers>)>,
    /// What the whole run asked for.
    pub(super) all: Numbers,
    /// What the workspace's code asked for.
    pub(super) in_own: Numbers,
}

/// What is added up: a place (an index into the places), what is called there and in which function (into the names).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Key {
    place: u32,
    callee: u32,
    function: u32,
}

/// A frame, as far as it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Known {
    place: Option<u32>,
    name: u32,
    grows: bool,
}

/// A place in the workspace that stands in some stack.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    pub(super) at: At,
    pub(super) fit: Fit,
    /// The function it lies in: an index into the facts' functions.
    pub(super) function: Option<usize>,
    /// It is in the workspace only if the program was built in this folder.
    folder: Option<u32>,
}

/// What one place asked for by calling one function.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spent<'a> {
    pub(super) spot: Spot,
    /// The function, as the profile names it; of a closure, the function around it. Empty where that is not told.
    pub(super) name: &'a str,
    /// What is called there; empty where the profile does not tell.
    pub(super) callee: &'a str,
    pub(super) numbers: Numbers,
}

/// What a group of functions asked for, with all that they call.
#[derive(Clone, Debug, Default)]
pub(crate) struct Watched {
    pub(crate) all: Numbers,
    /// By the line that asked.
    pub(crate) lines: BTreeMap<Place, Numbers>,
}

impl<'a> Gather<'a> {
    /// Nothing yet.
    pub(super) fn new(own: &'a Own<'a>) -> Self {
        Self {
            own,
            frames: Vec::new(),
            frame_ids: HashMap::default(),
            names: vec![Box::default()],
            name_ids: HashMap::default(),
            spent: HashMap::default(),
            places: Vec::new(),
            folders: Vec::new(),
            folder_ids: HashMap::default(),
            place_ids: HashMap::default(),
            groups: &[],
            group_spent: Vec::new(),
            all: Numbers::default(),
            in_own: Numbers::default(),
        }
    }

    /// What was asked for, sorted by place.
    pub(super) fn spent(&self) -> Vec<Spent<'_>> {
        let name = |at: u32| &*self.names[at as usize];
        let all = self.spent.iter().map(|(key, &numbers)| {
            let spot = self.places[key.place as usize];
            Spent { spot, name: name(key.function), callee: name(key.callee), numbers }
        });
        let mut all: Vec<Spent<'_>> = all.collect();
        all.sort_by(|a, b| (a.spot.at, a.name, a.callee).cmp(&(b.spot.at, b.name, b.callee)));
        all
    }

    /// Watches what these groups of functions, and all that they call, ask for.
    pub(super) fn watch(&mut self, groups: &'a [HashSet<usize>]) {
        self.groups = groups;
        self.group_spent = groups.iter().map(|_| Default::default()).collect();
    }

    /// What the watched groups asked for.
    pub(super) fn watched(&self) -> Vec<Watched> {
        let each = self.group_spent.iter().map(|(all, by_place)| {
            let mut lines: BTreeMap<Place, Numbers> = BTreeMap::new();
            for (place, numbers) in by_place {
                if let Some(line) = self.own.line(self.places[*place as usize].at) {
                    *lines.entry(line).or_default() += *numbers;
                }
            }
            Watched { all: *all, lines }
        });
        each.collect()
    }

    /// A number for a name; 0 where there is none, or where there are too many.
    fn name(&mut self, name: &str) -> u32 {
        if name.is_empty() || NAMELESS.contains(&name) {
            return 0;
        }
        let end = name.char_indices().map(|(at, _)| at).take_while(|at| *at < LONGEST_NAME).last();
        let cut = end.filter(|_| name.len() > LONGEST_NAME).map_or(name, |end| &name[..end]);
        if let Some(known) = self.name_ids.get(cut) {
            return *known;
        }
        if self.names.len() == MOST_NAMES {
            return 0;
        }
        let id = self.names.len() as u32;
        self.names.push(cut.into());
        self.name_ids.insert(cut.into(), id);
        id
    }

    /// A number for a folder that the program may have been built in; nothing where there are too many.
    fn folder(&mut self, folder: &str, is_sure: bool) -> Option<u32> {
        let id = match self.folder_ids.get(folder) {
            Some(known) => *known,
            None if self.folders.len() == MOST_FOLDERS => return None,
            None => {
                let id = self.folders.len() as u32;
                self.folders.push(false);
                self.folder_ids.insert(folder.into(), id);
                id
            }
        };
        self.folders[id as usize] |= is_sure;
        Some(id)
    }

    /// The place of a frame, now that all frames are known.
    fn spot(&self, known: Known) -> Option<&Spot> {
        let spot = self.places.get(known.place? as usize)?;
        spot.folder.is_none_or(|it| self.folders[it as usize]).then_some(spot)
    }

    fn place(&mut self, frame: &Frame<'_>, name: u32) -> Option<u32> {
        let Found { at, folder, is_sure } = self.own.find(frame)?;
        let folder = match folder {
            "" => None,
            folder => Some(self.folder(folder, is_sure)?).filter(|_| !is_sure),
        };
        if let Some(known) = self.place_ids.get(&(at, name)) {
            return Some(*known);
        }
        if self.places.len() == MOST_PLACES {
            return None;
        }
        let fit = self.own.fit(frame, at);
        let function = self.own.line(at).and_then(|line| self.own.function(line));
        let id = self.places.len() as u32;
        self.places.push(Spot { at, fit, function, folder });
        self.place_ids.insert((at, name), id);
        Some(id)
    }
}

impl Sink for Gather<'_> {
    fn frame(&mut self, frame: Frame<'_>) -> u32 {
        let name = self.name(frame.name());
        let grows = GROWING.contains(&frame.name());
        let known = Known { place: self.place(&frame, name), name, grows };
        *self.frame_ids.entry(known).or_insert_with(|| {
            self.frames.push(known);
            self.frames.len() as u32 - 1
        })
    }

    fn point(&mut self, mut numbers: Numbers, stack: &[u32]) {
        let known = |at: &u32| self.frames.get(*at as usize).copied();
        let own_at = |wanted: fn(&Spot) -> bool| {
            stack.iter().position(|at| known(at).and_then(|it| self.spot(it)).is_some_and(wanted))
        };
        let chosen = own_at(|spot| spot.function.is_some()).or_else(|| own_at(|_| true));
        let inner = &stack[..chosen.unwrap_or(stack.len())];
        if inner.iter().filter_map(known).any(|it| it.grows) {
            numbers.grown = numbers.blocks;
        }
        self.all += numbers;
        let Some(place) = chosen.and_then(|at| known(&stack[at])?.place) else { return };
        let callee = inner.iter().rev().filter_map(known).map(|it| it.name).find(|name| *name != 0);
        let file = self.places[place as usize].at.file;
        let outer = stack[chosen.unwrap_or(0)..].iter().filter_map(known);
        let here = |it: &Known| self.spot(*it).is_some_and(|spot| spot.at.file == file);
        let function = outer.filter(here).map(|it| it.name).find(|name| *name != 0);
        self.in_own += numbers;
        let function_of = |at: &u32| known(at).and_then(|it| self.spot(it)?.function);
        let functions: Vec<usize> =
            if self.groups.is_empty() { Vec::new() } else { stack.iter().filter_map(function_of).collect() };
        for (group, (all, by_place)) in self.groups.iter().zip(&mut self.group_spent) {
            if functions.iter().any(|it| group.contains(it)) {
                *all += numbers;
                *by_place.entry(place).or_default() += numbers;
            }
        }
        let mut key = Key { place, callee: callee.unwrap_or(0), function: function.unwrap_or(0) };
        if self.spent.len() >= MOST_KEYS && !self.spent.contains_key(&key) {
            key = Key { place, callee: 0, function: 0 };
        }
        *self.spent.entry(key).or_default() += numbers;
    }
}
