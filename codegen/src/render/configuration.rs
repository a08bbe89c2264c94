//! `config.rs`: the runtime's configuration under the service's names, with the settings and endpoint parameters that few
//! services have. Decides nothing.

use super::source::{attributes, literal, Types};
use crate::ir::{Argument, ClientCrate, ClientParamDef, EndpointParamDef, TypeRef};

/// The runtime's configuration under the service's names.
pub(super) fn write(ir: &ClientCrate, types: &Types<'_>) -> String {
    let params = &ir.service.client_params;
    let mut builder = String::from("/// Builder of a [`Config`].\n");
    let own = &ir.service.endpoint_params;
    if params.is_empty() && own.is_empty() {
        builder.push_str("pub type Builder = botosmith_runtime::config::Builder<crate::meta::Service>;\n");
    } else {
        builder.insert_str(0, "botosmith_runtime::config_builder! {\n    ");
        let also = [
            (!own.is_empty(), ", resolving"),
            (ir.service.checksums, ", checksumming"),
            (ir.service.compresses, ", compressing"),
            (ir.service.bearing, ", bearing"),
            (ir.service.regional, ", regional"),
            (ir.service.sessions.is_some(), ", sessioning"),
            (ir.service.continues, ", continuing"),
        ];
        let also: String = also.iter().filter(|(has, _)| *has).map(|(_, word)| *word).collect();
        builder.push_str(&format!("    pub struct Builder for crate::meta::Service{also} {{"));
        builder.push_str(if params.is_empty() { "}\n}\n" } else { "\n" });
        for ClientParamDef { ident, set, name, ty, doc } in params {
            builder.push_str(&attributes(doc, None, 8));
            let (ty, name) = (types.write(ty), literal(name));
            builder.push_str(&format!("        pub {ident}, {set}: {ty} = {name};\n"));
        }
        builder.push_str(if params.is_empty() { "" } else { "    }\n}\n" });
    }
    let tokens = if ir.service.bearing { TOKENS } else { "" };
    format!("{REEXPORTS}{tokens}{CONFIG}{builder}{}", endpoint_module(own, types))
}

/// The module of endpoint resolution: the runtime's types, or the crate's own where the rules ask for more.
fn endpoint_module(own: &[EndpointParamDef], types: &Types<'_>) -> String {
    if own.is_empty() {
        return ENDPOINT.to_owned();
    }
    let mut params = String::new();
    for EndpointParamDef { ident, set, name, ty, default, doc } in own {
        params.push_str(&attributes(doc, None, 8));
        let shown = match ty {
            TypeRef::Bool => "bool",
            TypeRef::String => "&str",
            _ => "&[String]",
        };
        let default = match default {
            Some(Argument::Flag(flag)) => format!(", default {flag}"),
            Some(Argument::Text(text)) => format!(", default {}", literal(text)),
            _ => String::new(),
        };
        let (ty, name) = (types.write(ty), literal(name));
        params.push_str(&format!("        pub {ident}, {set}: {ty} as {shown} = {name}{default};\n"));
    }
    format!("{OWN_ENDPOINT}{params}    }}\n}}\n")
}

const OWN_ENDPOINT: &str = "\n\
     /// How the endpoint of a call is found.\n\
     pub mod endpoint {\n    \
         pub use botosmith_runtime::config::endpoint::*;\n\n    \
         botosmith_runtime::endpoint_params! {\n        \
             crate::meta::Service;\n";

const REEXPORTS: &str = "pub use botosmith_runtime::config::*;\n";

const TOKENS: &str = "#[doc(no_inline)]\n\
     pub use botosmith_runtime::config::tokens::{ProvideToken, ResolveIdentity, SharedTokenProvider, Token};\n";

const CONFIG: &str = "\n\
     /// Configuration of a client of this service.\n\
     pub type Config = botosmith_runtime::config::Config<crate::meta::Service>;\n\n";

const ENDPOINT: &str = "\n\
     /// How the endpoint of a call is found.\n\
     pub mod endpoint {\n    \
         pub use botosmith_runtime::config::endpoint::*;\n\n    \
         /// The resolver that follows the service's own rules.\n    \
         pub type DefaultResolver = ServiceResolver<crate::meta::Service>;\n\
     }\n";
