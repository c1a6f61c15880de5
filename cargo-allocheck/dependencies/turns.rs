//! Work that waits for other work.

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::Scope;

/// Does `work` for each place that has a list, as soon as it is done for all places of this list. Places that wait for one
/// another in a circle, or for one that has no list, are left out.
pub(super) fn each_in_turn(waits: &[Option<Vec<usize>>], work: &(dyn Fn(usize) + Sync)) {
    let mut followers: Vec<Vec<usize>> = vec![Vec::new(); waits.len()];
    for (at, list) in waits.iter().enumerate() {
        for &other in list.iter().flatten() {
            followers[other].push(at);
        }
    }
    let left: Vec<AtomicUsize> =
        waits.iter().map(|list| AtomicUsize::new(list.as_ref().map_or(usize::MAX, Vec::len))).collect();
    let free: Vec<usize> = (0..waits.len()).filter(|&at| waits[at].as_ref().is_some_and(Vec::is_empty)).collect();
    let turns = Turns { followers: &followers, left: &left, work };
    rayon::scope(|scope| {
        for at in free {
            scope.spawn(move |scope| turns.take(scope, at));
        }
    });
}

#[derive(Clone, Copy)]
struct Turns<'t> {
    /// By place: those that wait for it.
    followers: &'t [Vec<usize>],
    /// By place: for how many it still waits.
    left: &'t [AtomicUsize],
    work: &'t (dyn Fn(usize) + Sync),
}

impl<'t> Turns<'t> {
    fn take(self, scope: &Scope<'t>, at: usize) {
        (self.work)(at);
        for &next in &self.followers[at] {
            if self.left[next].fetch_sub(1, Ordering::AcqRel) == 1 {
                scope.spawn(move |scope| self.take(scope, next));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::each_in_turn;

    #[test]
    fn each_comes_after_those_that_it_waits_for() {
        let circle = [Some(vec![6]), Some(vec![5])];
        let mut waits = vec![Some(vec![1, 2]), Some(vec![2]), Some(vec![]), None, Some(vec![3])];
        waits.extend(circle);
        let done: Mutex<Vec<usize>> = Mutex::default();
        each_in_turn(&waits, &|at| done.lock().expect("nothing panics").push(at));
        assert_eq!(done.into_inner().expect("nothing panics"), [2, 1, 0]);
    }
}
