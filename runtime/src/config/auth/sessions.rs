//! Credentials of sessions with a part of a service, such as a directory bucket: where the endpoint of a call names the scheme,
//! an operation of the service itself gives them, and they are kept until shortly before they expire. It signs nothing.
//!
//! The feature `sessions` brings it.

use crate::by_name::{Answer, OperationInfo};
use crate::config::auth::schemes;
use crate::config::{Builder, Config, IdentityCache};
use crate::endpoint::{ParamValue, Params};
use crate::operation::{Handle, OperationInput};
use crate::service::Service;
use aws_credential_types::credential_feature::AwsCredentialFeature;
use aws_credential_types::Credentials;
use aws_runtime::auth::{sigv4, SigV4SessionTokenNameOverride};
use aws_sigv4::http_request::{SignatureLocation, SigningSettings};
use aws_smithy_runtime::expiring_cache::ExpiringCache;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::{AuthScheme, AuthSchemeId, SharedAuthScheme, Sign};
use aws_smithy_runtime_api::client::endpoint::EndpointResolverParams;
use aws_smithy_runtime_api::client::identity::{
    Identity, IdentityCacheLocation, IdentityFuture, ResolveCachedIdentity, ResolveIdentity,
    SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::interceptors::SharedInterceptor;
use aws_smithy_runtime_api::client::runtime_components::{
    GetIdentityResolver, RuntimeComponents, RuntimeComponentsBuilder,
};
use aws_smithy_runtime_api::client::runtime_plugin::StaticRuntimePlugin;
use aws_smithy_types::config_bag::{ConfigBag, Layer};
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::{Document, Number};
use aws_types::endpoint_config::{EndpointUrl, UseDualStack, UseFips};
use aws_types::region::Region;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// How a service gives credentials for sessions.
#[derive(Debug)]
pub struct Sessions<S: Service> {
    /// The scheme that endpoints name.
    scheme: &'static str,
    /// The parameter of the endpoint that says with what a session is; the member of the operation's input is called so, too.
    with: &'static str,
    /// The header that has the session's token, and the parameter of a presigned URL that has it.
    token: [&'static str; 2],
    /// The operation that gives credentials.
    operation: OperationInfo<S>,
}

impl<S: Service> Sessions<S> {
    /// Makes it: by the operation with the input `I`.
    pub const fn by<I: OperationInput<Service = S>>(
        scheme: &'static str,
        with: &'static str,
        token: [&'static str; 2],
    ) -> Self {
        Self { scheme, with, token, operation: OperationInfo::new::<I>("") }
    }

    /// The id of the scheme.
    pub(crate) fn scheme(&self) -> AuthSchemeId {
        AuthSchemeId::new(self.scheme)
    }
}

/// A service that gives credentials for sessions: its configurations have a setting for others.
#[doc(hidden)]
pub trait Sessioning: Service {}

/// How many sessions a client keeps. The one that was not used for longest goes first.
const MOST: usize = 100;

/// How long before it expires a session is not used any more.
const MARGIN: Duration = Duration::from_secs(10);

/// What a client of a service with sessions has: the scheme, and credentials for it, unless the caller has others.
pub(crate) fn plugin<S: Service>(sessions: &'static Sessions<S>, config: Config<S>) -> StaticRuntimePlugin {
    let id = sessions.scheme();
    let components = &config.settings.components;
    let is_given = components.identity_resolver(&id).is_some();
    // Who has no credentials gets no session.
    let has_credentials = components.identity_resolver(&sigv4::SCHEME_ID).is_some();
    let mut builder =
        RuntimeComponentsBuilder::new("Sessions").with_auth_scheme(SharedAuthScheme::new(Scheme {
            id: id.clone(),
            signer: sigv4::SigV4Signer::new(),
        }));
    if has_credentials && !is_given {
        let resolver = Resolver { sessions, config, kept: Mutex::default() };
        builder.set_identity_resolver(id, SharedIdentityResolver::new(resolver));
    }
    let mut layer = Layer::new("Sessions");
    let Sessions { scheme, token: [header, parameter], .. } = *sessions;
    layer.store_put(SigV4SessionTokenNameOverride::new(
        move |settings: &SigningSettings, cfg: &ConfigBag| {
            let is_session = cfg
                .load::<Endpoint>()
                .is_some_and(|endpoint| schemes::names(endpoint).any(|its| its == scheme));
            Ok(match (is_session, settings.signature_location) {
                (false, _) => settings.session_token_name_override,
                (true, SignatureLocation::QueryParams) => Some(parameter),
                (true, _) => Some(header),
            })
        },
    ));
    StaticRuntimePlugin::new().with_config(layer.freeze()).with_runtime_components(builder)
}

/// The scheme: signature version 4 with other credentials.
#[derive(Debug)]
struct Scheme {
    id: AuthSchemeId,
    signer: sigv4::SigV4Signer,
}

impl AuthScheme for Scheme {
    fn scheme_id(&self) -> AuthSchemeId {
        self.id.clone()
    }

    fn identity_resolver(&self, resolvers: &dyn GetIdentityResolver) -> Option<SharedIdentityResolver> {
        resolvers.identity_resolver(self.scheme_id())
    }

    fn signer(&self) -> &dyn Sign {
        &self.signer
    }
}

/// With whom a session is, and whose.
#[derive(Clone, PartialEq, Eq)]
struct Key {
    with: String,
    access_key_id: String,
    secret_access_key: String,
}

type Cache = ExpiringCache<Identity, BoxError>;

/// Gives the credentials of sessions.
struct Resolver<S: Service> {
    sessions: &'static Sessions<S>,
    /// Of the client whose calls need sessions.
    config: Config<S>,
    /// The sessions, the last that was used at the end.
    kept: Mutex<Vec<(Key, Cache)>>,
}

impl<S: Service> fmt::Debug for Resolver<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sessions").field("scheme", &self.sessions.scheme).finish_non_exhaustive()
    }
}

impl<S: Service> ResolveIdentity for Resolver<S> {
    fn resolve_identity<'a>(
        &'a self,
        components: &'a RuntimeComponents,
        cfg: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::new(self.identity(components, cfg))
    }

    fn cache_location(&self) -> IdentityCacheLocation {
        IdentityCacheLocation::IdentityResolver
    }
}

impl<S: Service> Resolver<S> {
    async fn identity(&self, components: &RuntimeComponents, cfg: &ConfigBag) -> Result<Identity, BoxError> {
        let resolver =
            components.identity_resolver(sigv4::SCHEME_ID).ok_or("there are no credentials for a session")?;
        let own = components.identity_cache().resolve_cached_identity(resolver, components, cfg).await?;
        let own =
            own.data::<Credentials>().ok_or("what should be credentials for a session is something else")?;
        let key = Key {
            with: self.with(cfg)?,
            access_key_id: own.access_key_id().to_owned(),
            secret_access_key: own.secret_access_key().to_owned(),
        };
        let with = key.with.clone();
        let cache = self.cache(key);
        let now = components.time_source().unwrap_or_default().now();
        match cache.yield_or_clear_if_expired(now).await {
            Some(identity) => Ok(identity),
            None => cache.get_or_load(|| self.begin(with, own.clone(), cfg)).await,
        }
    }

    /// With what the session of a call is.
    fn with(&self, cfg: &ConfigBag) -> Result<String, BoxError> {
        let params = cfg.load::<EndpointResolverParams>().and_then(EndpointResolverParams::get::<Params>);
        match params.and_then(|params| params.param(self.sessions.with)) {
            Some(ParamValue::String(text)) => Ok(text.clone()),
            _ => Err(format!("the call has no `{}` for a session", self.sessions.with).into()),
        }
    }

    /// The place of a session, which others wait for while it begins.
    fn cache(&self, key: Key) -> Cache {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let (key, cache) = match kept.iter().position(|(its, _)| *its == key) {
            Some(place) => kept.remove(place),
            None => (key, ExpiringCache::new(MARGIN)),
        };
        if kept.len() >= MOST {
            kept.remove(0);
        }
        kept.push((key, cache.clone()));
        cache
    }

    /// Begins a session: asks the service, with the caller's own credentials.
    async fn begin(
        &self,
        with: String,
        own: Credentials,
        cfg: &ConfigBag,
    ) -> Result<(Identity, SystemTime), BoxError> {
        let handle = Handle::new(self.config(own, cfg));
        let input = Document::Object([(self.sessions.with.to_owned(), with.into())].into());
        let answer = (self.sessions.operation.call)(&handle, &input)?.await?;
        let (mut credentials, expiry) = credentials(&answer)?;
        credentials
            .get_property_mut_or_default::<Vec<AwsCredentialFeature>>()
            .push(AwsCredentialFeature::S3ExpressBucket);
        Ok((Identity::from(credentials), expiry))
    }

    /// The client's configuration with the settings of the call, but without interceptors, which are for the call.
    fn config(&self, own: Credentials, cfg: &ConfigBag) -> Config<S> {
        let mut builder = Builder::<S>::from_settings(self.config.settings.clone());
        let components = &mut builder.settings.components;
        components.set_interceptors(std::iter::empty::<SharedInterceptor>());
        // The client's cache would keep a place for the credentials of each session that begins.
        components.set_identity_cache(Some(IdentityCache::no_cache()));
        builder.set_region(cfg.load::<Region>().cloned());
        builder.set_endpoint_url(cfg.load::<EndpointUrl>().map(|url| url.0.clone()));
        builder.set_use_fips(cfg.load::<UseFips>().map(|flag| flag.0));
        builder.set_use_dual_stack(cfg.load::<UseDualStack>().map(|flag| flag.0));
        builder.credentials_provider(own).build()
    }
}

/// The credentials in the answer of the operation, and when they expire: its only structure.
fn credentials(answer: &Answer) -> Result<(Credentials, SystemTime), BoxError> {
    let output = answer.to_document()?;
    let mut members = output.as_object().into_iter().flatten();
    let given = members.find_map(|(_, value)| value.as_object()).ok_or(NONE)?;
    let text = |name: &str| given.get(name).and_then(Document::as_string).ok_or(NONE);
    let seconds = match given.get("Expiration") {
        Some(Document::Number(Number::PosInt(seconds))) => Duration::from_secs(*seconds),
        Some(Document::Number(Number::Float(seconds))) => Duration::try_from_secs_f64(*seconds)?,
        _ => return Err(NONE.into()),
    };
    let expiry = SystemTime::UNIX_EPOCH.checked_add(seconds).ok_or(NONE)?;
    let token = Some(text("SessionToken")?.to_owned());
    let (id, secret) = (text("AccessKeyId")?, text("SecretAccessKey")?);
    Ok((Credentials::new(id, secret, token, Some(expiry), "session"), expiry))
}

const NONE: &str = "the service began a session and gave no credentials for it";
