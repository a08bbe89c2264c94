//! What Ctrl-C and `kill` do to a run that has temporary folders: the folders go, then the process dies of the signal.
//!
//! Knows which folders there are and when the disk is in the middle of a step; knows nothing of what is written. A
//! process that is killed outright (`kill -9`) cleans up nothing: [`staging`](crate::shared::folder::staging) does at the next run.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// What the thread that waits for signals must know.
struct State {
    /// How many threads are in the middle of something that must not be cut.
    busy: usize,
    /// A signal has come: nothing new begins.
    ends: bool,
    /// The temporary folders.
    folders: BTreeSet<PathBuf>,
}

static STATE: Mutex<State> = Mutex::new(State { busy: 0, ends: false, folders: BTreeSet::new() });
static CHANGED: Condvar = Condvar::new();

thread_local! {
    /// How many [`Hold`]s this thread has.
    static HOLDS: Cell<usize> = const { Cell::new(0) };
}

fn state() -> MutexGuard<'static, State> {
    // Whoever panicked with the lock had changed no more than one field.
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// While there is one, a signal waits. Of one thread, so that holds may be nested.
#[derive(Debug)]
pub struct Hold(PhantomData<*const ()>);

/// Lets signals wait until the value is dropped. Where a signal has come already, this waits for the end.
///
/// ```
/// let _whole = botosmith::shared::interrupt::hold();
/// // What is done here is done in full or not begun.
/// ```
pub fn hold() -> Hold {
    if HOLDS.get() == 0 {
        let state = CHANGED.wait_while(state(), |state| state.ends);
        state.unwrap_or_else(PoisonError::into_inner).busy += 1;
    }
    HOLDS.set(HOLDS.get() + 1);
    Hold(PhantomData)
}

impl Drop for Hold {
    fn drop(&mut self) {
        HOLDS.set(HOLDS.get().saturating_sub(1));
        if HOLDS.get() == 0 {
            state().busy -= 1;
            CHANGED.notify_all();
        }
    }
}

/// A temporary folder is there from now on.
pub(crate) fn register(folder: &Path) {
    watch();
    state().folders.insert(folder.to_owned());
}

/// A temporary folder is gone.
pub(crate) fn forget(folder: &Path) {
    state().folders.remove(folder);
}

/// Waits for signals from the first call on. A second signal ends the process at once.
///
/// `SIGHUP` is left alone: `nohup` has it ignored, and a handler would undo that.
#[cfg(unix)]
fn watch() {
    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::{flag, iterator::Signals, low_level};
    use std::sync::atomic::AtomicBool;
    use std::sync::{Arc, Once};

    static STARTED: Once = Once::new();
    STARTED.call_once(|| {
        let is_second = Arc::new(AtomicBool::new(false));
        for signal in [SIGINT, SIGTERM] {
            // In this order: the first call sees what was before the signal.
            let registered = flag::register_conditional_default(signal, Arc::clone(&is_second))
                .and_then(|_| flag::register(signal, Arc::clone(&is_second)));
            if registered.is_err() {
                return; // without it, temporary files are left to the next run
            }
        }
        let Ok(mut signals) = Signals::new([SIGINT, SIGTERM]) else { return };
        std::thread::spawn(move || {
            if let Some(signal) = signals.forever().next() {
                let _last = clean_up();
                // Of the signal itself, so that a shell's loop ends too. It fails for signals that nobody has.
                _ = low_level::emulate_default_handler(signal);
            }
        });
    });
}

/// Elsewhere the next run cleans up.
#[cfg(not(unix))]
fn watch() {}

/// Waits for what must not be cut, and removes the temporary folders. While the result is there nothing new begins.
#[cfg(unix)]
fn clean_up() -> MutexGuard<'static, State> {
    state().ends = true;
    let state = CHANGED.wait_while(state(), |state| state.busy > 0).unwrap_or_else(PoisonError::into_inner);
    for folder in &state.folders {
        // There is nobody left to tell; the next run tries again.
        _ = std::fs::remove_dir_all(folder);
    }
    state
}
