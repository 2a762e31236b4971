/// Makes backups and dated copies, and puts them back.
@NullMarked
package nl.naslag.keeping.copy;

import org.jspecify.annotations.NullMarked;
