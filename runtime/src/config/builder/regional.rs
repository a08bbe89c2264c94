//! The setting of the regions that a signature is for. Only services that may sign for several have it.

use super::Builder;
use crate::config::auth::Regional;
use crate::config::Config;
use aws_types::region::SigningRegionSet;

impl<S: Regional> Builder<S> {
    /// Sets the regions for which requests are signed that are signed for several (`sigv4a`), such as `*` or
    /// `us-east-1,us-west-2`. Without it they are those that the endpoint names, or else the region that is called.
    pub fn sigv4a_signing_region_set(
        mut self,
        sigv4a_signing_region_set: impl Into<SigningRegionSet>,
    ) -> Self {
        self.set_sigv4a_signing_region_set(Some(sigv4a_signing_region_set.into()));
        self
    }

    /// Sets or clears the [regions for which requests are signed](Self::sigv4a_signing_region_set).
    pub fn set_sigv4a_signing_region_set(
        &mut self,
        sigv4a_signing_region_set: Option<SigningRegionSet>,
    ) -> &mut Self {
        self.settings.set_sigv4a_signing_region_set(sigv4a_signing_region_set);
        self
    }
}

impl<S: Regional> Config<S> {
    /// Returns the regions for which requests are signed that are signed for several, if they were set.
    pub fn sigv4a_signing_region_set(&self) -> Option<&SigningRegionSet> {
        self.config.load::<SigningRegionSet>()
    }
}
