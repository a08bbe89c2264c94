//! Settings of the compression of requests. Only services that have it have these.

use super::Builder;
use crate::compression::{Compressing, Disabled, MinSize};
use crate::config::Config;

impl<S: Compressing> Builder<S> {
    /// Says whether requests go out as they are, `false` by default: then the bodies of some operations' requests are
    /// compressed with gzip, those of at least
    /// [`request_min_compression_size_bytes`](Self::request_min_compression_size_bytes).
    pub fn disable_request_compression(
        mut self,
        disable_request_compression: impl Into<Option<bool>>,
    ) -> Self {
        self.set_disable_request_compression(disable_request_compression.into());
        self
    }

    /// Sets or clears whether [requests are not compressed](Self::disable_request_compression).
    pub fn set_disable_request_compression(
        &mut self,
        disable_request_compression: Option<bool>,
    ) -> &mut Self {
        self.settings.set_disable_request_compression(disable_request_compression);
        self
    }

    /// Sets from how many bytes on a body is compressed: 10,240 by default, as little gains nothing, and
    /// 10,485,760 at most. Calls fail where it is more.
    pub fn request_min_compression_size_bytes(
        mut self,
        request_min_compression_size_bytes: impl Into<Option<u32>>,
    ) -> Self {
        self.set_request_min_compression_size_bytes(request_min_compression_size_bytes.into());
        self
    }

    /// Sets or clears the [least size of bodies that are compressed](Self::request_min_compression_size_bytes).
    pub fn set_request_min_compression_size_bytes(
        &mut self,
        request_min_compression_size_bytes: Option<u32>,
    ) -> &mut Self {
        self.settings.set_request_min_compression_size_bytes(request_min_compression_size_bytes);
        self
    }
}

impl<S: Compressing> Config<S> {
    /// Returns whether requests are not compressed, if that was set.
    pub fn disable_request_compression(&self) -> Option<bool> {
        self.config.load::<Disabled>().map(|disabled| disabled.0)
    }

    /// Returns from how many bytes on a body is compressed, if that was set.
    pub fn request_min_compression_size_bytes(&self) -> Option<u32> {
        self.config.load::<MinSize>().map(|size| size.0)
    }
}
