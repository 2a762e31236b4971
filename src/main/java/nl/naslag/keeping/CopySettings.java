package nl.naslag.keeping;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The copies of the database that Naslag makes by itself.
///
/// @param folder where they are kept
/// @param enabled whether the web application makes one each day
/// @param days of how many days one is kept
/// @param weeks of how many weeks one is kept
/// @param months of how many months one is kept
@ConfigurationProperties("naslag.copies")
public record CopySettings(
    @DefaultValue("data/kopieen") Path folder,
    @DefaultValue("true") boolean enabled,
    @DefaultValue("7") int days,
    @DefaultValue("4") int weeks,
    @DefaultValue("12") int months) {}
