//! The settings of bearer tokens. Only services that take them have them.

use super::Builder;
use crate::config::auth::Bearing;
use crate::config::settings::{of_service, Settings};
use crate::config::tokens::{ProvideToken, ResolveIdentity, SharedTokenProvider, Token};
use crate::config::Layer;
use crate::service::Quirks;
use aws_credential_types::credential_feature::AwsCredentialFeature;
use aws_smithy_runtime_api::client::auth::http::HTTP_BEARER_AUTH_SCHEME_ID;
use aws_smithy_runtime_api::client::identity::{Identity, SharedIdentityResolver};
use aws_smithy_runtime_api::shared::IntoShared;
use aws_types::sdk_config::SdkConfig;

impl<S: Bearing> Builder<S> {
    /// Sets where bearer tokens come from.
    ///
    /// [`bearer_token`](Self::bearer_token) takes a token itself, and
    /// [`bearer_token_resolver`](Self::bearer_token_resolver) whatever finds an identity.
    pub fn token_provider(mut self, token_provider: impl ProvideToken + 'static) -> Self {
        self.set_token_provider(Some(token_provider.into_shared()));
        self
    }

    /// Sets the [token provider](Self::token_provider). `None` keeps the one there is.
    pub fn set_token_provider(&mut self, token_provider: Option<SharedTokenProvider>) -> &mut Self {
        self.settings.set_token_provider(token_provider);
        self
    }

    /// Sets the bearer token.
    pub fn bearer_token(self, bearer_token: Token) -> Self {
        self.bearer_token_resolver(bearer_token)
    }

    /// Sets the resolver of bearer tokens.
    pub fn bearer_token_resolver(mut self, bearer_token_resolver: impl ResolveIdentity + 'static) -> Self {
        self.settings.set_token_resolver(bearer_token_resolver.into_shared());
        self
    }
}

impl Settings {
    pub(crate) fn set_token_provider(&mut self, provider: Option<SharedTokenProvider>) {
        if let Some(provider) = provider {
            self.set_token_resolver(provider.into_shared());
        }
    }

    fn set_token_resolver(&mut self, resolver: SharedIdentityResolver) {
        self.components.set_identity_resolver(HTTP_BEARER_AUTH_SCHEME_ID, resolver);
    }

    /// Takes over the shared provider, and the service's own token where the environment has one. That is preferred to
    /// credentials, unless the program says otherwise.
    pub(crate) fn take_token(&mut self, shared: &SdkConfig, quirks: &Quirks) {
        self.set_token_provider(shared.token_provider());
        let Some(service) = quirks.token_of else { return };
        // No profile says it.
        let Some(token) = of_service(shared, service, "AWS_BEARER_TOKEN", "") else { return };
        if !shared.get_origin("auth_scheme_preference").is_client_config() {
            self.set_auth_scheme_preference(Some([HTTP_BEARER_AUTH_SCHEME_ID].into()));
        }
        if shared.get_origin("token_provider").is_client_config() {
            return;
        }
        let mut layer = Layer::new("TokenOfEnvironment");
        layer.store_append(AwsCredentialFeature::BearerServiceEnvVars);
        // The builder fails only where there are no data.
        if let Ok(identity) =
            Identity::builder().data(Token::new(token, None)).property(layer.freeze()).build()
        {
            self.set_token_resolver(identity.into_shared());
        }
    }
}
