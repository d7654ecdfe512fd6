package casus.treaty;

/** A point on the ground: WGS84 decimal degrees, longitude first as in GeoJSON. */
public record LonLat(double lon, double lat) {
    public LonLat {
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
            throw new IllegalArgumentException("not a longitude and latitude: " + lon + ", " + lat);
        }
    }
}
