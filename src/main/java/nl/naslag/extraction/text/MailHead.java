package nl.naslag.extraction.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.naslag.document.file.Fragment;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/// The lines above a mail as printed: sender, recipients, date and subject.
public final class MailHead {
  private static final Set<String> MAILS = Set.of("message/rfc822", "application/vnd.ms-outlook");
  // Characters; a list of hundreds of addresses is of no use.
  private static final int LONGEST = 500;
  // The readers' time zone: a mail of half past midnight belongs to that day.
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl", "NL"))
          .withZone(ZoneId.of("Europe/Amsterdam"));

  private MailHead() {}

  public static boolean heads(String mediaType) {
    return MAILS.contains(mediaType);
  }

  /// Empty for a file that is not a mail, and for a mail without text.
  public static List<Fragment> fragments(Metadata metadata, FoundText reading) {
    List<Fragment> head = new ArrayList<>();
    if (heads(reading.mediaType()) && reading.hasText()) {
      add(head, "Van", String.join(", ", metadata.getValues(Message.MESSAGE_FROM)));
      add(head, "Aan", String.join(", ", metadata.getValues(Message.MESSAGE_TO)));
      add(head, "Datum", day(metadata.get(TikaCoreProperties.CREATED)));
      add(head, "Onderwerp", String.valueOf(metadata.get(TikaCoreProperties.TITLE)));
    }
    return head;
  }

  private static void add(List<Fragment> head, String name, String value) {
    String clean = value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (!clean.isEmpty() && !clean.equals("null")) {
      String shown = clean.substring(0, Math.min(LONGEST, clean.length()));
      head.add(Fragment.paragraph(name + ": " + shown));
    }
  }

  private static String day(@Nullable String moment) {
    try {
      return moment == null ? "" : DAY.format(Instant.parse(moment));
    } catch (DateTimeParseException e) {
      // An unset clock; the mail is read without its date.
      return "";
    }
  }
}
