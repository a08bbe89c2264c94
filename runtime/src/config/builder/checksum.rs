//! The setting of requests' checksums. Only services that have them have it.

use super::Builder;
use crate::checksum::Checksumming;
use crate::config::{Config, RequestChecksumCalculation};

impl<S: Checksumming> Builder<S> {
    /// Says which requests carry a checksum: all that can (by default), or only those of operations that require one and
    /// of calls that choose its algorithm.
    pub fn request_checksum_calculation(
        mut self,
        request_checksum_calculation: RequestChecksumCalculation,
    ) -> Self {
        self.set_request_checksum_calculation(Some(request_checksum_calculation));
        self
    }

    /// Sets or clears [which requests carry a checksum](Self::request_checksum_calculation).
    pub fn set_request_checksum_calculation(
        &mut self,
        request_checksum_calculation: Option<RequestChecksumCalculation>,
    ) -> &mut Self {
        self.settings.set_request_checksum_calculation(request_checksum_calculation);
        self
    }
}

impl<S: Checksumming> Config<S> {
    /// Returns which requests carry a checksum, if that was set.
    pub fn request_checksum_calculation(&self) -> Option<&RequestChecksumCalculation> {
        self.config.load::<RequestChecksumCalculation>()
    }
}
