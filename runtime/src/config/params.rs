//! Endpoint parameters that a service lets its clients set, by their names in the endpoint rules. It keeps them; what
//! comes of them is up to the rules.

use super::Builder;
use crate::endpoint::ParamValue;
use aws_smithy_types::config_bag::{Storable, StoreAppend};

/// An endpoint parameter that a configuration sets, or that it clears.
#[derive(Clone, Debug)]
pub(crate) struct ClientParam {
    pub(crate) name: &'static str,
    pub(crate) value: Option<ParamValue>,
}

/// All that was ever set is kept, and read back with the last first: settings of one call that set one parameter hide no
/// other.
impl Storable for ClientParam {
    type Storer = StoreAppend<Self>;
}

impl<S> Builder<S> {
    /// Sets or clears a parameter: what [`config_builder!`](crate::config_builder!) makes a method of.
    #[doc(hidden)]
    pub fn set_client_param(&mut self, name: &'static str, value: Option<ParamValue>) -> &mut Self {
        self.settings.layer.store_append(ClientParam { name, value });
        self
    }
}
