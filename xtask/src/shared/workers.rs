//! Works on many items with a few threads, and hands on what comes of each as soon as it is there. Where only the results
//! count, and not when they come, there is `parallel`.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// Models nest deeply, and so do types in rustdoc's JSON.
const STACK: usize = 64 << 20;

/// Calls `work` for every item, on so many threads: with the number of the thread, from 0, and the item. What it gives goes
/// to `finish`, on the thread that called. Once `finish` fails, nothing more is begun.
///
/// # Errors
/// What `finish` says; or a thread cannot be started.
pub fn each<'a, T: Sync, R: Send, E: From<String>>(
    items: &'a [T],
    threads: usize,
    work: impl Fn(usize, &'a T) -> R + Sync,
    mut finish: impl FnMut(&'a T, R) -> Result<(), E>,
) -> Result<(), E> {
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    let run = |thread: usize, sender: &mpsc::Sender<_>| {
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            // Nobody receives any more where finishing has failed.
            if sender.send((item, work(thread, item))).is_err() {
                return;
            }
        }
    };
    thread::scope(|scope| {
        for thread in 0..threads.clamp(1, items.len().max(1)) {
            let (sender, run) = (sender.clone(), &run);
            let started =
                thread::Builder::new().stack_size(STACK).spawn_scoped(scope, move || run(thread, &sender));
            started.map_err(|e| E::from(format!("cannot start a thread: {e}")))?;
        }
        drop(sender);
        let done = receiver.iter().try_for_each(|(item, result)| finish(item, result));
        drop(receiver);
        done
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_is_finished_once_by_the_one_who_called() {
        let items: Vec<usize> = (0..100).collect();
        let caller = thread::current().id();
        let mut found = Vec::new();
        let done: Result<(), String> = each(
            &items,
            3,
            |thread, item| (thread, item * 2),
            |item, (thread, twice)| {
                assert!(thread < 3 && thread::current().id() == caller);
                found.push((*item, twice));
                Ok(())
            },
        );
        found.sort_unstable();
        assert_eq!((done, found), (Ok(()), items.iter().map(|item| (*item, item * 2)).collect()));
    }

    #[test]
    fn after_a_failure_nothing_more_is_finished() {
        let items: Vec<usize> = (0..100).collect();
        let mut count = 0;
        let done: Result<(), String> = each(
            &items,
            2,
            |_, item| *item,
            |_, _| {
                count += 1;
                Err("enough".to_owned())
            },
        );
        assert_eq!((done, count), (Err("enough".to_owned()), 1));
    }
}
