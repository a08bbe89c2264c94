//! The builder of a configuration: how it begins and ends. The settings themselves are in the modules
//! below, one subject each. All of it only passes values on to [`Settings`].

mod access;
#[cfg(feature = "bearer-auth")]
mod bearer;
#[cfg(feature = "checksums")]
mod checksum;
#[cfg(feature = "request-compression")]
mod compression;
#[cfg(feature = "expect-continue")]
mod continuing;
mod endpoint;
mod regional;
mod request;
mod retry;
#[cfg(feature = "sessions")]
mod sessions;
#[cfg(any(feature = "test-util", test))]
mod test_defaults;

use super::settings::Settings;
use super::{BehaviorVersion, Config, SharedRuntimePlugin};
use crate::service::Service;
use aws_types::sdk_config::SdkConfig;
use std::fmt;
use std::marker::PhantomData;

/// Builder of a [`Config`].
///
/// It begins empty, or with what an [`SdkConfig`] says. In an operation's
/// [`config_override`](crate::customize::CustomizableOperation::config_override) it holds only the
/// settings that differ for that one call.
///
/// ```
/// use botosmith_runtime::config::{BehaviorVersion, Builder, Config, Region};
/// use botosmith_runtime::service::Service;
///
/// // A generated crate has its own `Config` and `Builder`, with the service filled in.
/// fn in_frankfurt<S: Service>() -> Config<S> {
///     Builder::new().region(Region::new("eu-central-1")).behavior_version(BehaviorVersion::latest()).build()
/// }
/// ```
pub struct Builder<S> {
    pub(crate) settings: Settings,
    service: PhantomData<fn() -> S>,
}

/// The type of the builder of a service's configurations: [`Builder`], or one around it that has settings of the service's
/// own.
#[doc(hidden)]
pub trait Configured: Service {
    /// The type.
    type Builder: From<Builder<Self>> + Into<Builder<Self>>;
}

impl<S> Builder<S> {
    /// An empty builder.
    ///
    /// It has none of the defaults that the `aws-config` crate finds: no region, no credentials, no
    /// retries, no HTTP client beyond the default one.
    pub fn new() -> Self {
        Self::from_settings(Settings::default())
    }

    pub(crate) fn from_settings(settings: Settings) -> Self {
        Self { settings, service: PhantomData }
    }

    /// Sets the behaviour version: which set of defaults (timeouts, retries, …) the client follows.
    ///
    /// Better defaults come with new versions, so that a program's behaviour changes only when it asks
    /// for a newer one. A client needs a version; making one without it panics.
    pub fn behavior_version(mut self, behavior_version: BehaviorVersion) -> Self {
        self.set_behavior_version(Some(behavior_version));
        self
    }

    /// Sets or clears the [behaviour version](Self::behavior_version).
    pub fn set_behavior_version(&mut self, behavior_version: Option<BehaviorVersion>) -> &mut Self {
        self.settings.behavior_version = behavior_version;
        self
    }

    /// Sets the newest [behaviour version](Self::behavior_version) there is.
    ///
    /// The cargo feature `behavior-version-latest` does the same for every client without a version.
    pub fn behavior_version_latest(self) -> Self {
        self.behavior_version(BehaviorVersion::latest())
    }

    /// Adds a runtime plugin.
    pub(crate) fn push_runtime_plugin(&mut self, plugin: SharedRuntimePlugin) -> &mut Self {
        self.settings.plugins.push(plugin);
        self
    }
}

impl<S: Service> Builder<S> {
    /// Builds the configuration.
    pub fn build(self) -> Config<S> {
        Config::from_settings(self.settings)
    }
}

/// Takes over what is shared between services. An endpoint URL is looked up for this service first, in
/// `AWS_ENDPOINT_URL_<SERVICE>` and the profile's `services` section, unless the program itself set one.
impl<S: Service> From<&SdkConfig> for Builder<S> {
    fn from(shared: &SdkConfig) -> Self {
        Self::from_settings(Settings::from_sdk_config(shared, S::DESCRIPTOR, &S::QUIRKS))
    }
}

// Written out, as derived ones would ask the same of `S`.
impl<S> Default for Builder<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S> Clone for Builder<S> {
    fn clone(&self) -> Self {
        Self::from_settings(self.settings.clone())
    }
}

impl<S> fmt::Debug for Builder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.describe("Builder", f)
    }
}
