/// Looks whether what is kept is whole, and repairs what can be made again.
@NullMarked
package nl.naslag.keeping.check;

import org.jspecify.annotations.NullMarked;
