{{ header }}//! {{ doc }}

{{ body }}
