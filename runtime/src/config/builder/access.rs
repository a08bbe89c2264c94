//! Settings that decide who is calling, and how a request proves it.

use super::Builder;
use crate::config::auth::ResolveAuthScheme;
use crate::config::{
    ProvideCredentials, ResolveCachedIdentity, SharedCredentialsProvider, SharedRuntimePlugin,
};
use aws_smithy_runtime::client::auth::no_auth::NoAuthRuntimePluginV2;
use aws_smithy_runtime_api::client::auth::{
    AuthScheme, AuthSchemePreference, SharedAuthSchemeOptionResolver,
};

impl<S> Builder<S> {
    /// Sets where the credentials come from.
    pub fn credentials_provider(mut self, credentials_provider: impl ProvideCredentials + 'static) -> Self {
        self.set_credentials_provider(Some(SharedCredentialsProvider::new(credentials_provider)));
        self
    }

    /// Sets the [credentials provider](Self::credentials_provider). `None` keeps the one there is.
    pub fn set_credentials_provider(
        &mut self,
        credentials_provider: Option<SharedCredentialsProvider>,
    ) -> &mut Self {
        self.settings.set_credentials_provider(credentials_provider);
        self
    }

    /// Sets the cache of identities.
    ///
    /// By default an identity is asked for when the first request needs it, and again when it expires.
    /// [`IdentityCache::no_cache`](crate::config::IdentityCache::no_cache) turns caching off,
    /// [`IdentityCache::lazy`](crate::config::IdentityCache::lazy) sets its limits, and any
    /// [`ResolveCachedIdentity`] takes its place.
    pub fn identity_cache(mut self, identity_cache: impl ResolveCachedIdentity + 'static) -> Self {
        self.set_identity_cache(identity_cache);
        self
    }

    /// Sets the [identity cache](Self::identity_cache).
    pub fn set_identity_cache(&mut self, identity_cache: impl ResolveCachedIdentity + 'static) -> &mut Self {
        self.settings.components.set_identity_cache(Some(identity_cache));
        self
    }

    /// Adds an auth scheme: an identity resolver and a signer.
    ///
    /// A scheme with the id of one that is there takes its place. A scheme with an id of its own is
    /// used only if an [auth scheme resolver](Self::auth_scheme_resolver) names it, because
    /// [the default one](crate::config::auth::DefaultAuthSchemeResolver) does not know it.
    pub fn push_auth_scheme(mut self, auth_scheme: impl AuthScheme + 'static) -> Self {
        self.settings.components.push_auth_scheme(auth_scheme);
        self
    }

    /// Sets the resolver that decides which auth schemes a request may use, best first.
    ///
    /// ```
    /// use botosmith_runtime::config::auth::{Params, ResolveAuthScheme};
    /// use botosmith_runtime::config::{Builder, ConfigBag, RuntimeComponents};
    /// use botosmith_runtime::service::Service;
    /// use aws_smithy_runtime_api::client::auth::{AuthSchemeId, AuthSchemeOption, AuthSchemeOptionsFuture};
    ///
    /// #[derive(Debug)]
    /// struct OnlyMine;
    ///
    /// impl ResolveAuthScheme for OnlyMine {
    ///     fn resolve_auth_scheme<'a>(
    ///         &'a self,
    ///         _params: &'a Params,
    ///         _cfg: &'a ConfigBag,
    ///         _runtime_components: &'a RuntimeComponents,
    ///     ) -> AuthSchemeOptionsFuture<'a> {
    ///         AuthSchemeOptionsFuture::ready(Ok(vec![AuthSchemeOption::from(AuthSchemeId::new("mine"))]))
    ///     }
    /// }
    ///
    /// fn with_mine<S: Service>(builder: Builder<S>) -> Builder<S> {
    ///     builder.auth_scheme_resolver(OnlyMine)
    /// }
    /// ```
    pub fn auth_scheme_resolver(mut self, auth_scheme_resolver: impl ResolveAuthScheme + 'static) -> Self {
        self.set_auth_scheme_resolver(auth_scheme_resolver);
        self
    }

    /// Sets the [auth scheme resolver](Self::auth_scheme_resolver).
    pub fn set_auth_scheme_resolver(
        &mut self,
        auth_scheme_resolver: impl ResolveAuthScheme + 'static,
    ) -> &mut Self {
        let shared: SharedAuthSchemeOptionResolver = auth_scheme_resolver.into_shared_resolver();
        self.settings.components.set_auth_scheme_option_resolver(Some(shared));
        self
    }

    /// Sets the order in which auth schemes are preferred, out of those that an operation allows.
    ///
    /// Schemes that an operation does not allow are passed over.
    pub fn auth_scheme_preference(mut self, preference: impl Into<AuthSchemePreference>) -> Self {
        self.set_auth_scheme_preference(Some(preference.into()));
        self
    }

    /// Sets or clears the [order of auth schemes](Self::auth_scheme_preference).
    pub fn set_auth_scheme_preference(&mut self, preference: Option<AuthSchemePreference>) -> &mut Self {
        self.settings.set_auth_scheme_preference(preference);
        self
    }

    /// Lets requests go out unsigned where no other auth scheme can be used, whatever the model says.
    pub fn allow_no_auth(mut self) -> Self {
        self.set_allow_no_auth();
        self
    }

    /// Lets requests go out [unsigned](Self::allow_no_auth).
    pub fn set_allow_no_auth(&mut self) -> &mut Self {
        self.push_runtime_plugin(SharedRuntimePlugin::new(NoAuthRuntimePluginV2::new()))
    }
}
