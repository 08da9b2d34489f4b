/** The address of what was printed; seen on paper only. */
export function PinnedAddress({ address }: { address: string }) {
  return (
    <p className="pinned-address" dir="ltr">
      {address}
    </p>
  );
}
