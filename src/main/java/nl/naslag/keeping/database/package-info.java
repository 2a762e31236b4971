/// The users' database as a file: whether it is whole, what it holds, and a copy of it.
@NullMarked
package nl.naslag.keeping.database;

import org.jspecify.annotations.NullMarked;
