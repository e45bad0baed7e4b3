package import Pages

/// The themes there are, the default one first.
package let allThemes: [any Theme] = [AlmanacTheme(), LetterpressTheme()]
