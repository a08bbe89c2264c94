{{ header }}//! Waiters: import [`Waiters`](crate::client::Waiters) and call one of its methods.

pub use botosmith_runtime::waiter::{Attempt, Attempts, PollError, Poller, Standing};
{% for w in ir.waiters %}
{%- let op = self.op(w) %}
/// Types of the waiter `{{ w.ident }}`.
pub mod {{ w.module }} {
    use crate::operation::{{ op.module }}::{{ op.input.ident }};

    botosmith_runtime::waiter! {
{{ self.attrs(w.doc, &None, 8) }}        pub struct {{ w.ident }} polls {{ op.input.ident }} by crate::operation::{{ op.module }}::{{ op.fluent }} as {{ w.fluent }}, {{ w.final_poll }}, {{ w.error }};
        delay {{ w.delay }} attempts {{ w.attempts }};
{%- for a in w.acceptors %}
        {{ self.acceptor(a) }}
{%- endfor %}
    }
}
{% endfor -%}
