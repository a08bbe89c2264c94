//! The settings of checksums. Only services that have them have these.

use super::Builder;
use crate::checksum::Checksumming;
use crate::config::{Config, RequestChecksumCalculation, ResponseChecksumValidation};

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

    /// Says which responses are checked against their checksums: all that can (by default), or only those of calls that
    /// ask for it. A body that differs from its checksum is an error at its end.
    pub fn response_checksum_validation(
        mut self,
        response_checksum_validation: ResponseChecksumValidation,
    ) -> Self {
        self.set_response_checksum_validation(Some(response_checksum_validation));
        self
    }

    /// Sets or clears [which responses are checked](Self::response_checksum_validation).
    pub fn set_response_checksum_validation(
        &mut self,
        response_checksum_validation: Option<ResponseChecksumValidation>,
    ) -> &mut Self {
        self.settings.set_response_checksum_validation(response_checksum_validation);
        self
    }
}

impl<S: Checksumming> Config<S> {
    /// Returns which requests carry a checksum, if that was set.
    pub fn request_checksum_calculation(&self) -> Option<&RequestChecksumCalculation> {
        self.config.load::<RequestChecksumCalculation>()
    }

    /// Returns which responses are checked against their checksums, if that was set.
    pub fn response_checksum_validation(&self) -> Option<&ResponseChecksumValidation> {
        self.config.load::<ResponseChecksumValidation>()
    }
}
