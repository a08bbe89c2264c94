//! The setting of credentials for sessions with a part of a service, such as a directory bucket. Only services that have such
//! sessions have it.

use super::Builder;
use crate::config::auth::Sessioning;
use crate::config::{ProvideCredentials, SharedCredentialsProvider};

impl<S: Sessioning> Builder<S> {
    /// Sets where credentials for sessions come from. Without it, the client asks the service for them with its own
    /// credentials, and keeps them as long as they are valid.
    pub fn express_credentials_provider(
        mut self,
        credentials_provider: impl ProvideCredentials + 'static,
    ) -> Self {
        self.set_express_credentials_provider(Some(SharedCredentialsProvider::new(credentials_provider)));
        self
    }

    /// Sets the [credentials for sessions](Self::express_credentials_provider). `None` keeps what there is.
    pub fn set_express_credentials_provider(
        &mut self,
        credentials_provider: Option<SharedCredentialsProvider>,
    ) -> &mut Self {
        if let (Some(provider), Some(sessions)) = (credentials_provider, S::sessions()) {
            self.settings.components.set_identity_resolver(sessions.scheme(), provider);
        }
        self
    }
}
