package casus.scenario;

import casus.problem.Place;
import casus.treaty.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A body of people or machines that moves as one.
 *
 * @param side a party of the treaty, or another actor that the treaty names
 * @param kind a kind of force in the treaty's words
 * @param belongsTo whose act its conduct is: a party, {@code nobody} or {@code disputed}; the side where the file is silent
 * @param purpose what it is sent for; empty where the file is silent
 * @param arms weapons by id, with their numbers, in the order of the file
 * @param route at least one waypoint, in order of time
 * @param place where the file tells of it
 * @param fields by field name ({@code side}, {@code kind}, {@code belongs-to} …), where the file says it
 */
public record Formation(
        String id,
        Text name,
        String side,
        String kind,
        String belongsTo,
        String purpose,
        OptionalInt strength,
        Map<String, Integer> arms,
        List<Origin> madeUpOf,
        Optional<Sees> sees,
        List<Waypoint> route,
        Place place,
        Map<String, Place> fields) {

    /**
     * Where the file says a field, or where it tells of the formation when it leaves the field out. Whose it is, where the
     * file is silent, its side says.
     */
    public Place placeOf(String field) {
        String said = field.equals("belongs-to") && !fields.containsKey(field) ? "side" : field;
        return fields.getOrDefault(said, place);
    }
}
