//! The programs of the crate's own documentation, as Rust. The words between them are a template.
//!
//! What a macro is given is laid out badly, so it is given names and literals only.

use super::example::{self, ident};
use super::program::{Frame, Program};
use crate::ir::{Call, Canned, ClientCrate, OpDef, WaiterDef};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The text of each program, as the template takes it; empty where the service has no call to show.
#[derive(Debug, Default)]
pub(super) struct Programs {
    pub(super) start: String,
    pub(super) config: String,
    pub(super) error: String,
    pub(super) pages: String,
    pub(super) wait: String,
    pub(super) presigned: String,
    pub(super) canned: String,
}

/// All programs of a crate.
///
/// # Errors
/// Where one is not Rust, which is a fault of the generator.
pub(super) fn programs(ir: &ClientCrate) -> syn::Result<Programs> {
    let guide = &ir.guide;
    let writer = Writer { ir, lib: ident(&ir.package.lib)? };
    let text = |program: Option<syn::Result<Program>>| match program {
        Some(program) => program?.inner_doc(),
        None => Ok(String::new()),
    };
    Ok(Programs {
        start: text(Some(writer.start(guide.start.as_ref())))?,
        config: text(Some(writer.config(&guide.region)))?,
        error: text(guide.error.as_ref().map(|(call, error)| writer.error(call, *error)))?,
        pages: text(guide.pages.as_ref().map(|call| writer.pages(call)))?,
        wait: text(guide.wait.as_ref().map(|(call, waiter)| writer.wait(call, &ir.waiters[*waiter])))?,
        presigned: text(guide.start.as_ref().map(|call| writer.presigned(call)))?,
        canned: text(guide.canned.as_ref().map(|canned| writer.canned(canned)))?,
    })
}

struct Writer<'a> {
    ir: &'a ClientCrate,
    lib: Ident,
}

impl Writer<'_> {
    fn op(&self, call: &Call) -> &OpDef {
        &self.ir.operations[call.operation]
    }

    /// The call of an operation, without `send()`.
    fn call(&self, call: &Call) -> syn::Result<TokenStream> {
        example::call(&self.op(call).module, &call.setters, &self.ir.package.lib)
    }

    /// A function in which `client` is there, and what it gives.
    fn with_client(&self, output: Option<TokenStream>) -> Frame {
        let lib = &self.lib;
        let (output, end) = match output {
            Some(output) => (quote!(-> #output), quote!(Ok(()))),
            None => (TokenStream::new(), TokenStream::new()),
        };
        Frame { signature: quote!(async fn example(client: #lib::Client) #output), end }
    }

    fn start(&self, call: Option<&Call>) -> syn::Result<Program> {
        let lib = &self.lib;
        let call = call.map(|call| self.call(call)).transpose()?;
        let call = call.map(|call| {
            quote! {
                let output = #call.send().await?;
                println!("{output:?}");
            }
        });
        let hidden = quote! {
            #[doc = " Stands for the crate of this name."]
            mod aws_config {
                use botosmith_runtime::{client::SdkConfig, config::BehaviorVersion};
                pub async fn load_defaults(_: BehaviorVersion) -> SdkConfig {
                    SdkConfig::builder().build()
                }
            }
        };
        let (error, client) = match self.ir.endpoint_operation {
            None => (quote!(#lib::{Client, Error}), quote!(let client = Client::new(&shared);)),
            Some(_) => (
                quote!(#lib::{error::BoxError, Client}),
                quote! {
                    let client = Client::new(&shared);
                    let (client, reload) = client.with_endpoint_discovery_enabled().await?;
                    tokio::spawn(reload.reload_task());
                },
            ),
        };
        let result = match self.ir.endpoint_operation {
            None => quote!(Error),
            Some(_) => quote!(BoxError),
        };
        let imports = quote! {
            use #lib::config::BehaviorVersion;
            use #error;
        };
        let main = quote! {
            #[tokio::main]
            async fn main() -> Result<(), #result> {
                let shared = aws_config::load_defaults(BehaviorVersion::latest()).await;
                #client
                #call
                Ok(())
            }
        };
        Ok(Program { hidden, blocks: vec![imports, main], ..Program::default() })
    }

    fn config(&self, region: &str) -> syn::Result<Program> {
        let lib = &self.lib;
        let imports = quote! {
            use #lib::config::{retry::RetryConfig, timeout::TimeoutConfig};
            use #lib::config::{BehaviorVersion, Credentials, Region};
            use #lib::{Client, Config};
            use std::time::Duration;
        };
        let client = quote! {
            let credentials = Credentials::new("key id", "secret key", None, None, "by hand");
            let timeouts = TimeoutConfig::builder().operation_timeout(Duration::from_secs(30)).build();
            let config = Config::builder()
                .behavior_version(BehaviorVersion::latest())
                .region(Region::new(#region))
                .credentials_provider(credentials)
                .retry_config(RetryConfig::standard().with_max_attempts(5))
                .timeout_config(timeouts)
                .build();
            let client = Client::from_conf(config);
        };
        Ok(Program { blocks: vec![imports, client], ..Program::default() })
    }

    fn error(&self, call: &Call, error: usize) -> syn::Result<Program> {
        let lib = &self.lib;
        let is_error = ident(&self.ir.errors[error].is_method)?;
        let call = self.call(call)?;
        let imports = quote!(use #lib::error::{DisplayErrorContext, ProvideErrorMetadata};);
        let taken_apart = quote! {
            match #call.send().await {
                Ok(output) => println!("{output:?}"),
                Err(err) => {
                    let expected = err.as_service_error().is_some_and(|err| err.#is_error());
                    let (code, context) = (err.code(), DisplayErrorContext(&err));
                    if expected {
                        println!("this one was to be expected");
                    } else {
                        println!("{code:?}: {context}");
                    }
                }
            }
        };
        let frame = Some(self.with_client(None));
        Ok(Program { frame, blocks: vec![imports, taken_apart], ..Program::default() })
    }

    fn pages(&self, call: &Call) -> syn::Result<Program> {
        let lib = &self.lib;
        let has_items = self.op(call).has_items();
        let call = self.call(call)?;
        let blocks = match has_items {
            true => {
                let all = quote! {
                    let mut items = #call.into_paginator().items().send();
                    while let Some(item) = items.try_next().await? {
                        println!("{item:?}");
                    }
                };
                let some = quote! {
                    let first = #call.into_paginator().items().collect(100).await?;
                    if let Some(token) = first.resume_token {
                        let others = #call.into_paginator().starting_token(token);
                        let next = others.items().collect(100).await?;
                        println!("{} and {}", first.items.len(), next.items.len());
                    }
                };
                vec![all, some]
            }
            false => vec![quote! {
                let mut pages = #call.into_paginator().send();
                while let Some(page) = pages.try_next().await? {
                    println!("{page:?}");
                }
            }],
        };
        let frame = Some(self.with_client(Some(quote!(Result<(), #lib::Error>))));
        Ok(Program { frame, blocks, ..Program::default() })
    }

    fn wait(&self, call: &Call, waiter: &WaiterDef) -> syn::Result<Program> {
        let lib = &self.lib;
        let call = example::call(&waiter.method, &call.setters, &self.ir.package.lib)?;
        let imports = quote! {
            use #lib::client::Waiters;
            use std::time::Duration;
        };
        let wait = quote! {
            let last = #call.wait(Duration::from_secs(600)).await?.into_result()?;
            println!("{last:?}");
        };
        let frame = Some(self.with_client(Some(quote!(Result<(), Box<dyn std::error::Error>>))));
        Ok(Program { frame, blocks: vec![imports, wait], ..Program::default() })
    }

    fn presigned(&self, call: &Call) -> syn::Result<Program> {
        let lib = &self.lib;
        let call = self.call(call)?;
        let imports = quote! {
            use #lib::presigning::PresigningConfig;
            use std::time::Duration;
        };
        let sign = quote! {
            let config = PresigningConfig::expires_in(Duration::from_secs(900))?;
            let request = #call.presigned(config).await?;
            println!("{} {}", request.method(), request.uri());
            for (name, value) in request.headers() {
                println!("{name}: {value}");
            }
        };
        let frame = Some(self.with_client(Some(quote!(Result<(), Box<dyn std::error::Error>>))));
        Ok(Program { frame, blocks: vec![imports, sign], ..Program::default() })
    }

    fn canned(&self, canned: &Canned) -> syn::Result<Program> {
        let (lib, op) = (&self.lib, self.op(&canned.call));
        let (method, output) = (ident(&op.module)?, ident(&op.output.ident)?);
        let (call, setters) = (self.call(&canned.call)?, example::setters(&canned.output, lib)?);
        let unwrap = op.output.fallible.then(|| quote!(.unwrap()));
        let hidden = quote! {
            #[cfg(not(feature = "test-util"))]
            fn main() {}
        };
        let signature = quote! {
            #[cfg(feature = "test-util")]
            #[tokio::main(flavor = "current_thread")]
            async fn main() -> Result<(), #lib::Error>
        };
        let imports = quote! {
            use aws_smithy_mocks::{mock, mock_client};
            use #lib::operation::#method::#output;
            use #lib::Client;
        };
        let client = quote! {
            let output = || #output::builder() #setters .build() #unwrap;
            let rule = mock!(Client::#method).then_output(output);
            let rules = [&rule];
            let client = mock_client!(#lib, rules);
        };
        let test = quote! {
            let answer = #call.send().await?;
            assert_eq!(answer, output());
            assert_eq!(rule.num_calls(), 1);
        };
        let frame = Some(Frame { signature, end: quote!(Ok(())) });
        Ok(Program { hidden, frame, blocks: vec![imports, client, test] })
    }
}
