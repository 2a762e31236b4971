package nl.naslag.ingest.reading;

import nl.naslag.ingest.scan.Unsettled;
import org.springframework.stereotype.Component;

/// What a watch on the folder shares with the runs that it starts.
@Component
record WatchMemory(Postponements postponed, Unsettled unsettled) {}
