//! The setting of bodies that wait until they are wanted. Only services that know `Expect: 100-continue` have it.

use super::Builder;
use crate::config::Config;
use crate::continuing::{Continuing, Threshold};

impl<S: Continuing> Builder<S> {
    /// Sets from how many bytes on, and for bodies of unknown length, a request asks by `Expect: 100-continue` whether its
    /// body is wanted. The body then waits until the service says so, or has said nothing for a second; where the
    /// service refuses the request, as for lack of permission, nothing of it is sent. An empty body never waits.
    ///
    /// Without it no request asks, as with the official crate. It takes an HTTP client that stands on `hyper` 1, as
    /// the default one does, and a [`sleep_impl`](Self::sleep_impl).
    pub fn continue_header_threshold_bytes(mut self, bytes: impl Into<Option<u64>>) -> Self {
        self.set_continue_header_threshold_bytes(bytes.into());
        self
    }

    /// Sets or clears from which size on [a body waits until it is wanted](Self::continue_header_threshold_bytes).
    pub fn set_continue_header_threshold_bytes(&mut self, bytes: Option<u64>) -> &mut Self {
        self.settings.set_continue_header_threshold_bytes(bytes);
        self
    }
}

impl<S: Continuing> Config<S> {
    /// Returns from how many bytes on a body waits until it is wanted, if that was set.
    pub fn continue_header_threshold_bytes(&self) -> Option<u64> {
        self.config.load::<Threshold>().map(|threshold| threshold.0)
    }
}
