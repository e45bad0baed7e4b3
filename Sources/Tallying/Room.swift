// The room is named here; its first file replaces this one.
